package org.isnad.annotate.name;

import java.util.List;
import org.isnad.annotate.name.PersonShape.Before;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// How far common nouns run after the noun that opens a name: genitives, adjectives, a purpose.
final class NounChain {

  private static final int MOST_NOUNS = 2;

  private final NameLexicon lexicon;

  NounChain(NameLexicon lexicon) {
    this.lexicon = lexicon;
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

  static boolean isDefiniteNoun(Reading reading, int i) {
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
      int named = titled(reading, i);
      if (named > i) {
        return named;
      }
      i++;
    }
    return joined(reading, adjectives(reading, i));
  }

  /// The end of a title with the person's name behind it, after whom something is called.
  private int titled(Reading reading, int from) {
    int end = from;
    for (var title : lexicon.titles().at(reading.tokens(), from, 0)) {
      if (title.end() < reading.size() && !reading.breaksBefore(title.end())) {
        end = PersonShape.at(reading, title.end(), 0, Before.TITLE).map(Candidate::end).orElse(end);
      }
    }
    return end;
  }
}
