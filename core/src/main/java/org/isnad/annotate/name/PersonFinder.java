package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.PersonShape.Before;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;
import org.isnad.text.Letters;

/// Proposes persons: names known by their words alone, and names after a title or an office.
final class PersonFinder {

  private static final int FARTHEST = 10;
  private static final int LONGEST_BYLINE = 5;
  private static final int LONGEST_APPOINTED = 4;

  private final NameLexicon lexicon;

  PersonFinder(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(Reading reading, List<Candidate> found) {
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        if (reading.breaksBefore(i)) {
          byline(reading, i, found);
        }
        plain(reading, i, found);
        afterTitle(reading, i, found);
        afterRole(reading, i, found);
        afterNisba(reading, i, found);
        beforeOffice(reading, i, found);
      }
    }
  }

  /// Takes out what stands inside a title of several words: the sanctuaries of their custodian.
  void dropTitles(Reading reading, List<Candidate> candidates) {
    drop(reading, lexicon.titles(), candidates);
  }

  /// Takes out persons that are ordinary phrases: the joys of the feast.
  void dropPhrases(Reading reading, List<Candidate> candidates) {
    drop(reading, lexicon.phrases(), candidates);
  }

  private static void drop(Reading reading, PhraseMatcher<?> matcher, List<Candidate> candidates) {
    var reach = new int[reading.size()];
    int furthest = 0;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i)) {
        for (var match : matcher.at(reading.tokens(), i)) {
          furthest = Math.max(furthest, match.end());
        }
      }
      reach[i] = furthest;
    }
    candidates.removeIf(candidate -> candidate.end() <= reach[candidate.start()]);
  }

  private static void plain(Reading reading, int i, List<Candidate> found) {
    var strips = reading.tokens().strips(i);
    for (int strip = 0; strip < strips.size(); strip++) {
      var key = strips.get(strip).key();
      int kinds = strip == 0 ? reading.kinds(i) : reading.words().of(key);
      if (key.length() > (strip == 0 ? 1 : 2)) {
        PersonShape.at(reading, i, strip, Before.NOTHING).ifPresent(found::add);
      }
      boolean other = strip > 0 && (kinds & Kind.ORDINARY) != 0;
      if ((kinds & ~Kind.ORDINARY) != 0 || other || reading.endsInPreposition(i)) {
        return;
      }
    }
  }

  /// The reporter whom a line before the report names, a dash and the paper behind.
  private void byline(Reading reading, int i, List<Candidate> found) {
    int dash = i + 1;
    while (dash < i + LONGEST_BYLINE && reading.isWord(dash) && !reading.breaksBefore(dash)) {
      dash++;
    }
    if (dash == i + 1 || !reading.isDash(dash) || !isOutlet(reading, dash + 1)) {
      return;
    }
    int end = dash;
    PersonShape.at(reading, i, 0, Before.TITLE)
        .filter(candidate -> candidate.end() == end)
        .ifPresent(found::add);
  }

  private boolean isOutlet(Reading reading, int at) {
    return reading.isWord(at)
        && !reading.breaksBefore(at)
        && lexicon.gazetteer().at(reading.tokens(), at, 0).stream()
            .anyMatch(match ->
                match.value().family() == Entry.Family.OUTLET
                    && (reading.isDash(match.end()) || reading.breaksBefore(match.end())));
  }

  private void afterTitle(Reading reading, int i, List<Candidate> found) {
    for (var match : lexicon.titles().at(reading.tokens(), i)) {
      var before = match.value() ? Before.TITLE : Before.ROLE;
      int at = past(reading, match);
      if (at < reading.size() && reading.is(at, Kind.OFFICE)) {
        continue;
      }
      if (at < reading.size() && !reading.breaksWithin(i, at + 1)) {
        PersonShape.at(reading, at, 0, before).ifPresent(found::add);
      }
    }
  }

  private static int past(Reading reading, Match<Boolean> match) {
    int at = match.end();
    if (at < reading.size()
        && (reading.isQuote(at)
            || reading.tokens().get(at).is('.')
            || reading.tokens().get(at).is('/'))) {
      at++;
    }
    return at;
  }

  private void afterRole(Reading reading, int i, List<Candidate> found) {
    for (var match : lexicon.roles().at(reading.tokens(), i)) {
      int at = match.end();
      int limit = Math.min(reading.size(), i + FARTHEST);
      if (match.value()) {
        at = skip(reading, at, limit);
      }
      if (at < limit && isMark(reading, at)) {
        at++;
      }
      boolean adjective = match.value() && at == match.end() && isIndefinite(reading, at);
      if (at < limit && !reading.breaksWithin(i, at + 1)) {
        PersonShape.at(reading, at, 0, Before.ROLE)
            .filter(candidate -> !adjective || candidate.end() > candidate.start() + 1)
            .ifPresent(found::add);
      }
    }
  }

  /// The Pole X Y: an adjective of people stands for who they are.
  private static void afterNisba(Reading reading, int i, List<Candidate> found) {
    boolean people = reading.is(i, Kind.NISBA) && reading.hasArticle(i);
    if (people && i + 1 < reading.size() && !reading.breaksBefore(i + 1)) {
      PersonShape.at(reading, i + 1, 0, Before.ROLE)
          .filter(candidate -> candidate.end() - candidate.start() > 1)
          .ifPresent(found::add);
    }
  }

  /// X Y, appointed minister: an office in the accusative stands behind who takes it.
  private static void beforeOffice(Reading reading, int i, List<Candidate> found) {
    var key = reading.key(i);
    int last = key.length() - 1;
    boolean accusative =
        last > 2
            && key.charAt(last) == Letters.ALEF
            && (reading.words().of(key.substring(0, last)) & Kind.OFFICE) != 0;
    if (!accusative || reading.breaksBefore(i)) {
      return;
    }
    for (int start = i - LONGEST_APPOINTED; start <= i - 2; start++) {
      if (start >= 0 && !reading.breaksWithin(start, i)) {
        var name = PersonShape.at(reading, start, 0, Before.ROLE).filter(one -> one.end() == i);
        if (name.isPresent()) {
          found.add(name.get());
          return;
        }
      }
    }
  }

  /// Whether an office without the article has the adjective of a people behind it, which may be a
  /// given name too.
  private static boolean isIndefinite(Reading reading, int at) {
    return reading.is(at, Kind.NISBA) && !reading.hasArticle(at) && !reading.hasArticle(at - 1);
  }

  private static boolean isMark(Reading reading, int at) {
    var token = reading.tokens().get(at);
    return reading.isQuote(at) || token.is('\u060C') || token.is(',');
  }

  /// The first token that is neither a definite word, an adjective nor a known name.
  private int skip(Reading reading, int from, int limit) {
    int at = from;
    while (at < limit && reading.isWord(at)) {
      int next = step(reading, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int step(Reading reading, int at) {
    int longest = at;
    for (var match : lexicon.gazetteer().at(reading.tokens(), at)) {
      if (match.value().type() != NameType.PER
          && (match.end() - at > 1 || !reading.is(at, Kind.GIVEN))) {
        longest = Math.max(longest, match.end());
      }
    }
    if (longest > at) {
      return longest;
    }
    boolean little = reading.is(at, Kind.FRONT) && reading.hasArticle(at + 1);
    if (little && lexicon.heads().containsKey(reading.key(at - 1))) {
      return at + 2;
    }
    boolean definite = reading.hasArticle(at) && !reading.is(at, Kind.GIVEN);
    boolean head = lexicon.heads().containsKey(reading.key(at));
    var strips = reading.tokens().strips(at);
    boolean lam = strips.size() > 1 && reading.isOrdinary(at) && strips.getLast().letters() > 0;
    return definite || head || lam ? at + 1 : at;
  }
}
