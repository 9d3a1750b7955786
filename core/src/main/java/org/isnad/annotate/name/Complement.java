package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.PersonShape.Before;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// How far a proper name runs after the noun that opens it.
final class Complement {

  private static final int MOST_UNKNOWN = 3;

  private final NameLexicon lexicon;
  private final NounChain nouns;

  Complement(NameLexicon lexicon, NounChain nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
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
    return head.purpose() && person > from ? nouns.purpose(reading, end) : end;
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
      if (first && (isParticiple(key) || isConstruct(reading, i))) {
        return false;
      }
      boolean adjective = first && key.charAt(key.length() - 1) == Letters.YEH;
      boolean agrees = i > 0 && !HeadFinder.isFeminine(reading.key(i - 1));
      return first ? !(adjective && agrees) : !reading.hasArticle(i);
    }
    boolean personal = reading.is(i, Kind.PERSONAL) && !reading.is(i, Kind.COMMON | Kind.STOP);
    return personal && !reading.isOrdinary(i);
  }

  /// They who are done something: the sound plural of a participle.
  private static boolean isParticiple(String key) {
    int last = key.length() - 1;
    return last > 4
        && key.charAt(0) == Letters.MEEM
        && key.charAt(last) == Letters.NOON
        && (key.charAt(last - 1) == Letters.YEH || key.charAt(last - 1) == Letters.WAW);
  }

  /// Whether a feminine noun has a definite ordinary one for its genitive: the car's icon.
  private static boolean isConstruct(Reading reading, int i) {
    return HeadFinder.isFeminine(reading.key(i))
        && NounChain.isDefiniteNoun(reading, i + 1)
        && reading.isOrdinary(i + 1)
        && !reading.is(i + 1, Kind.ADJECTIVE | Kind.NISBA);
  }

  /// Whether a preposition or conjunction is written onto a definite word.
  private static boolean isAttached(Reading reading, int i) {
    return reading.tokens().strips(i).stream()
        .anyMatch(strip -> strip.letters() > 0 && Clitics.hasArticle(strip.key()));
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
}
