package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.Entry.Family;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// What the words beside a form that a lexicon knows say for its being a name.
final class Evidence {

  static final int WEAK = 3;

  private static final int SHORTEST_STRIPPED = 3;
  private static final int SURE = 6;
  private static final int HEADED = 9;

  private final NameLexicon lexicon;

  Evidence(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// How well founded the match is, 0 for not at all.
  int weight(Reading reading, Match<Entry> match) {
    var entry = match.value();
    boolean single = match.end() == match.start() + 1;
    boolean accident = match.letters() > 0 && isAccident(reading, match);
    if (accident || single && reading.isNunated(match.start())) {
      return 0;
    }
    if (isAdjective(reading, match) || isEpithet(reading, match) || isPortfolio(reading, match)) {
      return 0;
    }
    if (entry.family() == Family.OUTLET && quoted(reading, match)) {
      return HEADED;
    }
    if (!entry.common() && !isPossessed(reading, match)) {
      return entry.family() == Family.COUNTRY || isListed(reading, match) ? SURE + 1 : SURE;
    }
    boolean headed = headed(reading, match, entry.type());
    if (headed || entry.headed()) {
      return headed ? HEADED : 0;
    }
    boolean fits =
        switch (entry.family()) {
          case COUNTRY, PLACE -> placeFits(reading, match);
          case OUTLET -> isDateline(reading, match);
          case CLUB -> single && clubFits(reading, match);
          case BODY, WORK -> quoted(reading, match) || !single;
          case PERSON -> false;
        };
    boolean club = entry.family() == Family.CLUB;
    return fits ? club ? HEADED : WEAK : 0;
  }

  /// Whether a town in -a reads rather as a noun with the pronoun `his`, which folds alike.
  static boolean isPossessed(Reading reading, Match<Entry> match) {
    var key = match.value().key();
    var form = reading.tokens().get(match.start()).form();
    return match.value().family() == Family.PLACE
        && match.end() == match.start() + 1
        && key.charAt(key.length() - 1) == Letters.TEH_MARBUTA
        && form.charAt(form.length() - 1) == Letters.HEH;
  }

  /// Whether a country's name reads as the adjective of the noun before it.
  private static boolean isAdjective(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (match.value().family() != Family.COUNTRY
        || match.end() > start + 1
        || match.letters() > 0
        || !reading.is(start, Kind.NISBA)
        || reading.breaksBefore(start)
        || reading.is(start - 1, Kind.PREPOSITION)) {
      return false;
    }
    var before = reading.key(start - 1);
    return reading.hasArticle(start)
        ? reading.isDefinite(start - 1)
        : reading.isWord(start - 1) && before.charAt(before.length() - 1) == Letters.HEH;
  }

  /// Whether a club or a town with the article, called by an adjective, reads as that of the
  /// definite noun before it: the Egyptian coach, the Nabataean poems.
  private boolean isEpithet(Reading reading, Match<Entry> match) {
    int start = match.start();
    var family = match.value().family();
    if (family != Family.CLUB && family != Family.PLACE
        || match.end() > start + 1
        || match.letters() > 0
        || reading.breaksBefore(start)
        || !reading.isDefinite(start - 1)
        || !isAdjectival(reading, start, family)) {
      return false;
    }
    return reading.tokens().strips(start - 1).stream()
        .noneMatch(strip -> lexicon.heads().containsKey(Clitics.withoutArticle(strip.key())));
  }

  /// A club in -i; a town in -iyya behind a noun that is feminine, too, by its ending.
  private static boolean isAdjectival(Reading reading, int start, Family family) {
    var key = reading.key(start);
    int last = key.length() - 1;
    boolean feminine = HeadFinder.isFeminine(key);
    char yeh = key.charAt(feminine ? last - 1 : last);
    return last > 4
        && yeh == Letters.YEH
        && reading.hasArticle(start)
        && (family == Family.CLUB || feminine && HeadFinder.isFeminine(reading.key(start - 1)));
  }

  /// Whether it is what a minister, named right before, is in charge of.
  private boolean isPortfolio(Reading reading, Match<Entry> match) {
    int start = match.start();
    return match.value().family() == Family.BODY
        && match.letters() == 0
        && reading.is(start - 1, Kind.OFFICE)
        && !reading.breaksBefore(start)
        && !lexicon.portfolios().at(reading.tokens(), start, 0).isEmpty();
  }

  /// Whether the word is another word that happens to begin like a proclitic.
  private boolean isAccident(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (match.end() > start + 1 || isListed(reading, match)) {
      return false;
    }
    int length = reading.key(start).length() - match.letters();
    boolean article = !match.value().common() && isDefinite(reading, match);
    boolean small = match.value().family() == Family.PLACE && !article || match.value().common();
    boolean known = !lexicon.gazetteer().at(reading.tokens(), start, 0).isEmpty();
    return known
        || length < SHORTEST_STRIPPED
        || reading.is(start, Kind.ORDINARY | Kind.GIVEN | Kind.FAMILY | Kind.PLACE)
        || small && reading.isOrdinary(start);
  }

  /// Whether the word carries the article behind its proclitics, which no other word hides.
  private static boolean isDefinite(Reading reading, Match<Entry> match) {
    return reading.tokens().strips(match.start()).stream()
        .anyMatch(strip -> strip.letters() == match.letters() && Clitics.hasArticle(strip.key()));
  }

  private boolean clubFits(Reading reading, Match<Entry> match) {
    int start = match.start();
    var bare = Clitics.withoutArticle(match.value().key());
    boolean place = reading.is(start, Kind.PLACE) && reading.is(start - 1, Kind.PREPOSITION);
    boolean adjective = reading.is(start + 1, Kind.ADJECTIVE | Kind.NISBA);
    boolean body = lexicon.heads().containsKey(bare) && adjective && reading.hasArticle(start + 1);
    return reading.isSports()
        && !place
        && !body
        && (!reading.is(start, Kind.ORDINARY) || reading.isDefinite(start));
  }

  /// A place joined by `and` to a place, or a club to a club.
  private boolean isListed(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (match.letters() != 1
        || !Clitics.isConjunction(reading.key(start).charAt(0))
        || reading.breaksBefore(start)) {
      return false;
    }
    boolean club = match.value().family() == Family.CLUB;
    return match.value().type() == NameType.LOC && reading.is(start - 1, Kind.PLACE)
        || match.value().family() == Family.PLACE
            && !match.value().common()
            && ends(reading, start, 2, Family.PLACE)
        || club && reading.isSports() && ends(reading, start, 1, Family.CLUB);
  }

  /// Whether a known name of some words ends right before.
  private boolean ends(Reading reading, int end, int size, Family family) {
    return reading.isWord(end - size)
        && lexicon.gazetteer().at(reading.tokens(), end - size).stream()
            .anyMatch(match -> match.end() == end && match.value().family() == family);
  }

  /// A preposition before it, or another place that it is joined to.
  private boolean placeFits(Reading reading, Match<Entry> match) {
    int start = match.start();
    if (reading.breaksBefore(start)) {
      return false;
    }
    char front = reading.key(start).charAt(0);
    if (isListed(reading, match)) {
      return true;
    }
    boolean beside = match.letters() == 0 && reading.is(start - 1, Kind.PREPOSITION);
    if (match.value().family() == Family.COUNTRY) {
      return beside;
    }
    boolean noun = lexicon.heads().containsKey(Clitics.withoutArticle(reading.key(start)));
    if (noun
        || reading.is(start, Kind.ORDINARY | Kind.NISBA | Kind.GIVEN)
        || reading.isOrdinary(start)) {
      return false;
    }
    boolean joined = match.letters() == 1 && Clitics.isPreposition(front);
    return beside || joined && reading.key(start).length() > SHORTEST_STRIPPED + 1;
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
        if (head.type() == type && head.proper() != Head.Proper.NO) {
          return true;
        }
      }
    }
    return false;
  }

  /// In the line of reporter, paper and town before a report: with a dash behind it and one or
  /// nothing before it.
  private static boolean isDateline(Reading reading, Match<Entry> match) {
    int start = match.start();
    boolean opens = reading.breaksBefore(start) || reading.isDash(start - 1);
    return opens && match.letters() == 0 && reading.isDash(match.end());
  }

  /// Alone between quotation marks.
  private static boolean quoted(Reading reading, Match<Entry> match) {
    return reading.isQuote(match.start() - 1) && reading.isQuote(match.end())
        || reading.key(match.start() - 1).equals("(") && reading.key(match.end()).equals(")");
  }
}
