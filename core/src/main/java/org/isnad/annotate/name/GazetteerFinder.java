package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.Entry.Family;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;

/// Proposes what the lexicons know, where the words beside a common form speak for it.
final class GazetteerFinder {

  private static final int SHORTEST_STRIPPED = 3;

  private final NameLexicon lexicon;

  GazetteerFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(Reading reading, List<Candidate> found) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        for (var match : lexicon.gazetteer().at(reading.tokens(), i)) {
          if (!reading.breaksWithin(i, match.end()) && fits(reading, match)) {
            found.add(candidate(match));
          }
        }
      }
    }
  }

  private static Candidate candidate(Match<Entry> match) {
    var entry = match.value();
    int weight = (entry.common() ? 3 : 6) - (match.letters() > 0 ? 1 : 0) + rank(entry.family());
    return new Candidate(
        match.start(),
        match.end(),
        match.letters(),
        entry.type(),
        entry.key(),
        weight,
        entry.place());
  }

  private static int rank(Family family) {
    return family == Family.COUNTRY ? 2 : family == Family.PLACE ? 1 : 0;
  }

  private boolean fits(Reading reading, Match<Entry> match) {
    boolean single = match.end() == match.start() + 1;
    int start = match.start();
    if (single && match.letters() > 0) {
      int length = reading.key(start).length() - match.letters();
      boolean whole = reading.is(start, Kind.ORDINARY | Kind.GIVEN | Kind.FAMILY | Kind.PLACE);
      if (whole || length < SHORTEST_STRIPPED) {
        return false;
      }
    }
    if (!match.value().common()) {
      return true;
    }
    return switch (match.value().family()) {
      case COUNTRY, PLACE -> placeFits(reading, match);
      case OUTLET -> quoted(reading, match) || headed(reading, match, NameType.ORG);
      case CLUB -> headed(reading, match, NameType.ORG) || single && clubFits(reading, match);
      case BODY, WORK -> quoted(reading, match) || headed(reading, match, NameType.ORG) || !single;
      case PERSON -> false;
    };
  }

  private static boolean clubFits(Reading reading, Match<Entry> match) {
    return reading.isSports() && !reading.is(match.start(), Kind.PLACE);
  }

  private boolean placeFits(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (headed(reading, match, NameType.LOC)) {
      return true;
    }
    if (reading.is(start, Kind.ORDINARY | Kind.NISBA | Kind.GIVEN)
        || match.end() == start + 1 && reading.isOrdinary(start)) {
      return false;
    }
    return match.letters() == 0
        && reading.is(start - 1, Kind.PREPOSITION)
        && !reading.breaksBefore(start);
  }

  private boolean headed(Reading reading, Match<Entry> match, NameType type) {
    int before = match.start() - 1;
    if (reading.isQuote(before)) {
      before--;
    }
    if (before < 0 || match.letters() > 0 || reading.breaksWithin(before, match.start() + 1)) {
      return false;
    }
    for (var strip : reading.tokens().strips(before)) {
      for (var head : lexicon.heads().getOrDefault(strip.key(), List.of())) {
        if (head.type() == type && head.proper()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Alone between quotation marks.
  private static boolean quoted(Reading reading, Match<Entry> match) {
    return reading.isQuote(match.start() - 1) && reading.isQuote(match.end());
  }
}
