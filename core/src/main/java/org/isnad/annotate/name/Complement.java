package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.PersonShape.Before;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// How far a name runs after the noun that opens it.
final class Complement {

  private static final int MOST_UNKNOWN = 3;
  private static final int MOST_NOUNS = 2;

  private final NameLexicon lexicon;

  Complement(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The end of a proper name: known, a person's, of Latin letters, or of unknown words.
  int proper(Reading reading, int from, Head head) {
    int end = from;
    boolean sure = false;
    for (var match : lexicon.gazetteer().at(reading.tokens(), from, 0)) {
      if (!match.value().common() || match.value().type() == head.type()) {
        end = Math.max(end, match.end());
        sure |= !match.value().common();
      }
    }
    if (end > from && !head.inside()) {
      return from;
    }
    boolean personal = head.inside() && head.proper() == Head.Proper.YES;
    int person = personal ? person(reading, from) : from;
    end = Math.max(end, person);
    boolean place = head.type() == NameType.LOC || head.proper() == Head.Proper.PLACE;
    if (place && end <= from + 1) {
      end = Math.max(end, front(reading, from));
    }
    if (end == from || head.inside() && !sure && end == from + 1) {
      end = Math.max(end, unknown(reading, from));
      for (var match : end > from ? places(reading, end) : List.<Match<Entry>>of()) {
        end = Math.max(end, match.end());
      }
    }
    if (end == from || reading.breaksWithin(from, end)) {
      return from;
    }
    end = official(reading, head.type() == NameType.LOC ? between(reading, end) : end);
    return head.purpose() && person > from ? purpose(reading, end) : end;
  }

  /// The end of a second place right behind the first: the road X Y, the airport X Y.
  private int between(Reading reading, int end) {
    if (reading.breaksBefore(end) || !reading.is(end - 1, Kind.PLACE)) {
      return end;
    }
    return places(reading, end).stream()
        .filter(match -> !match.value().common() && !reading.is(match.start(), Kind.NISBA))
        .mapToInt(Match::end)
        .max()
        .orElse(end);
  }

  /// A little place whose name opens with a common noun: spring, castle, house of.
  private static int front(Reading reading, int from) {
    int next = from + 1;
    boolean fits =
        reading.is(from, Kind.FRONT)
            && reading.isWord(next)
            && !reading.breaksBefore(next)
            && !reading.is(next, Kind.STOP | Kind.PREPOSITION | Kind.GENERIC);
    return fits ? next + 1 : from;
  }

  /// The end of a person's name that a title may open; `from` when there is none.
  private int person(Reading reading, int from) {
    int end = from;
    for (var title : lexicon.titles().at(reading.tokens(), from, 0)) {
      end =
          PersonShape.at(reading, title.end(), 0, Before.TITLE)
              .map(Candidate::end)
              .filter(e -> !reading.breaksWithin(from, e))
              .orElse(end);
    }
    return PersonShape.at(reading, from, 0, Before.ROLE)
        .map(Candidate::end)
        .map(e -> Math.max(e, from))
        .orElse(end);
  }

  private List<Match<Entry>> places(Reading reading, int at) {
    return at >= reading.size() || !reading.isWord(at)
        ? List.of()
        : lexicon.gazetteer().at(reading.tokens(), at, 0).stream()
            .filter(match -> match.value().type() == NameType.LOC)
            .toList();
  }

  private static int unknown(Reading reading, int from) {
    int end = from;
    while (end < from + MOST_UNKNOWN
        && end < reading.size()
        && !reading.breaksBefore(end)
        && isUnknown(reading, end, end == from)) {
      end++;
    }
    return end;
  }

  private static boolean isUnknown(Reading reading, int i, boolean first) {
    if (reading.isLatin(i)) {
      return true;
    }
    if (reading.isUnknown(i) && !isAttached(reading, i)) {
      var key = reading.key(i);
      boolean adjective = first && key.charAt(key.length() - 1) == Letters.YEH;
      boolean agrees = i > 0 && !HeadFinder.isFeminine(reading.key(i - 1));
      return first ? !(adjective && agrees) : !reading.hasArticle(i);
    }
    boolean personal = reading.is(i, Kind.PERSONAL) && !reading.is(i, Kind.COMMON | Kind.STOP);
    return personal && !reading.isOrdinary(i);
  }

  /// Whether a preposition or conjunction is written onto a definite word.
  private static boolean isAttached(Reading reading, int i) {
    return reading.tokens().strips(i).stream()
        .anyMatch(strip -> strip.letters() > 0 && Clitics.hasArticle(strip.key()));
  }

  /// The end of a chain of common nouns, its last one definite, with adjectives and a purpose.
  int nouns(Reading reading, int from) {
    int portfolio = portfolio(reading, from);
    if (portfolio > from) {
      return adjectives(reading, portfolio);
    }
    int i = from;
    while (i < from + MOST_NOUNS && isBareNoun(reading, i)) {
      i++;
    }
    boolean other = reading.is(i, Kind.GENERIC | Kind.OFFICE | Kind.PLACE);
    if (!isDefiniteNoun(reading, i) || other) {
      return from;
    }
    return joined(reading, adjectives(reading, i + 1));
  }

  private int portfolio(Reading reading, int from) {
    int end = from;
    for (var match : lexicon.portfolios().at(reading.tokens(), from, 0)) {
      end = Math.max(end, match.end());
    }
    if (end == from) {
      return from;
    }
    int more = end;
    if (more < reading.size() && reading.key(more).charAt(0) == Letters.WAW) {
      for (var match : lexicon.portfolios().at(reading.tokens(), more)) {
        if (match.letters() == 1) {
          end = Math.max(end, match.end());
        }
      }
    }
    return reading.breaksWithin(from, end) ? from : end;
  }

  private boolean isBareNoun(Reading reading, int i) {
    return reading.isWord(i)
        && !reading.breaksBefore(i)
        && !reading.hasArticle(i)
        && reading.isOrdinary(i)
        && lexicon.titles().at(reading.tokens(), i, 0).isEmpty()
        && lexicon.heads().getOrDefault(reading.key(i), List.of()).stream()
            .noneMatch(Head::takesProper)
        && !reading.is(i, Kind.STOP | Kind.PREPOSITION | Kind.NISBA | Kind.OFFICE)
        && !isIndefiniteAdjective(reading.key(i))
        && (isDefiniteNoun(reading, i + 1) || reading.isWord(i + 1))
        && reading.key(i).length() > 2;
  }

  private static boolean isIndefiniteAdjective(String key) {
    int last = key.length() - 1;
    return last > 2 && key.charAt(last) == Letters.HEH && key.charAt(last - 1) == Letters.YEH;
  }

  private static boolean isDefiniteNoun(Reading reading, int i) {
    return reading.isWord(i)
        && !reading.breaksBefore(i)
        && reading.hasArticle(i)
        && !reading.is(i, Kind.STOP);
  }

  /// One more definite noun joined by `and`, with its adjectives.
  private int joined(Reading reading, int from) {
    if (from >= reading.size() || !reading.isWord(from) || reading.breaksBefore(from)) {
      return from;
    }
    var key = reading.key(from);
    boolean and = key.charAt(0) == Letters.WAW && Clitics.hasArticle(key.substring(1));
    if (!and) {
      return from;
    }
    var noun = key.substring(1);
    int kinds = reading.words().of(noun);
    boolean other =
        (kinds & (Kind.STOP | Kind.PLACE | Kind.GENERIC | Kind.NISBA | Kind.PERSONAL)) != 0
            || lexicon.heads().containsKey(Clitics.withoutArticle(noun));
    return other || !reading.isOrdinary(from) ? from : adjectives(reading, from + 1);
  }

  /// The end of a run of definite adjectives.
  int adjectives(Reading reading, int from) {
    int i = from;
    while (i < reading.size() && !reading.breaksBefore(i) && isAdjective(reading, i)) {
      i++;
    }
    return i;
  }

  /// The end of a run of official adjectives, those of countries left out.
  static int official(Reading reading, int from) {
    int i = from;
    while (i < reading.size()
        && !reading.breaksBefore(i)
        && reading.is(i, Kind.ADJECTIVE)
        && !reading.is(i, Kind.STOP)) {
      i++;
    }
    return i;
  }

  private static boolean isAdjective(Reading reading, int i) {
    if (!reading.hasArticle(i) || reading.is(i, Kind.STOP)) {
      return false;
    }
    return reading.is(i, Kind.ADJECTIVE | Kind.NISBA) || isShapedAdjective(reading, i);
  }

  /// A definite word in -i or -iyya that is nothing else.
  private static boolean isShapedAdjective(Reading reading, int i) {
    var key = reading.key(i);
    int last = key.length() - 1;
    boolean shaped =
        key.charAt(last) == Letters.YEH && last > 4 || isIndefiniteAdjective(key) && last > 5;
    int other = Kind.GENERIC | Kind.PLACE | Kind.OFFICE | Kind.ORDINAL | Kind.GIVEN | Kind.FAMILY;
    return shaped && !reading.is(i, other) && reading.isOrdinary(i);
  }

  /// Whether one of the words is the adjective of a country or people.
  boolean hasNisba(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.is(i, Kind.NISBA)) {
        return true;
      }
    }
    return false;
  }

  /// The end of a purpose: li- with a noun (none begins like a verb in ya-), its genitive,
  /// adjectives, and one joined noun.
  int purpose(Reading reading, int from) {
    if (from >= reading.size() || !reading.isWord(from) || reading.breaksBefore(from)) {
      return from;
    }
    var key = reading.key(from);
    if (key.length() < 4
        || key.charAt(0) != Letters.LAM
        || key.charAt(1) == Letters.YEH
        || !reading.isOrdinary(from)
        || reading.is(from, Kind.STOP)) {
      return from;
    }
    boolean definite = key.charAt(1) == Letters.LAM;
    int i = from + 1;
    if (!definite) {
      while (i < from + 3 && isBareNoun(reading, i)) {
        i++;
      }
      if (!isDefiniteNoun(reading, i)) {
        return from;
      }
      i++;
    }
    return joined(reading, adjectives(reading, i));
  }
}
