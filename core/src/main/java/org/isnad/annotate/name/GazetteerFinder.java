package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.name.Entry.Family;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Proposes what the lexicons know, where the words beside a common form speak for it.
final class GazetteerFinder {

  /// More than one word of a shape: a figure's known name is not the part of a longer one.
  private static final int KNOWN = 12;

  private final NameLexicon lexicon;
  private final Evidence evidence;

  GazetteerFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
    this.evidence = new Evidence(lexicon);
  }

  void find(Reading reading, List<Candidate> found) {
    var doubtful = new ArrayList<Match<Entry>>();
    var places = new HashSet<String>();
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        for (var match : lexicon.gazetteer().at(reading.tokens(), i)) {
          int weight = reading.breaksWithin(i, match.end()) ? 0 : evidence.weight(reading, match);
          if (weight > 0) {
            found.add(candidate(match, weight));
          }
          if (match.value().family() == Family.PLACE) {
            keep(match, weight, places, doubtful);
          }
        }
      }
    }
    doubtful.stream()
        .filter(match -> places.contains(match.value().place()) && isPlaceAgain(reading, match))
        .forEach(match -> found.add(candidate(match, Evidence.WEAK)));
  }

  private static void keep(
      Match<Entry> match, int weight, Set<String> places, List<Match<Entry>> doubtful) {
    if (weight > 0) {
      places.add(match.value().place());
    } else {
      doubtful.add(match);
    }
  }

  /// Whether a place that the article names elsewhere is meant: behind "in", or before the colon of
  /// a line that it opens.
  private boolean isPlaceAgain(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (reading.breaksWithin(start, match.end())
        || Evidence.isPossessed(reading, match)
        || isCommonNoun(reading, start)) {
      return false;
    }
    var key = reading.key(start);
    boolean in =
        match.letters() == 1 && key.charAt(0) == Letters.BEH && Clitics.hasArticle(key.substring(1))
            || match.letters() == 0
                && !reading.breaksBefore(start)
                && reading.key(start - 1).equals(Marks.IN);
    boolean opens = start == 0 || reading.breaksBefore(start);
    return in || match.letters() == 0 && opens && reading.key(match.end()).equals(":");
  }

  /// Whether it is a kind of place or a quarter of the sky: the city, the south.
  private boolean isCommonNoun(Reading reading, int start) {
    var bare = Clitics.withoutArticle(reading.key(start));
    return lexicon.heads().containsKey(bare) || (reading.words().of(bare) & Kind.PREPOSITION) != 0;
  }

  private static Candidate candidate(Match<Entry> match, int weight) {
    var entry = match.value();
    int bonus = entry.family() == Family.PERSON && match.end() > match.start() + 1 ? KNOWN : 0;
    return new Candidate(
        match.start(),
        match.end(),
        match.letters(),
        entry.type(),
        entry.key(),
        weight + bonus,
        entry.place());
  }
}
