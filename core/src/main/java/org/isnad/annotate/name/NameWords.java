package org.isnad.annotate.name;

import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// What single words of a person's name look like.
final class NameWords {

  private static final int SHORTEST_NISBA = 4;

  private NameWords() {}

  /// An office that is a family name too: right after a given name, no name after it.
  ///
  /// @param kinds what the word can be
  /// @param before what the word before it can be
  static boolean isFamilyHere(Reading reading, int at, int kinds, int before) {
    if ((kinds & Kind.OFFICE) == 0) {
      return true;
    }
    boolean given = (before & Kind.GIVEN) != 0 || isJoinedSlave(reading.key(at - 1));
    return given && !reading.is(at + 1, Kind.PERSONAL) && !reading.hasArticle(at + 1);
  }

  /// A unit after a number, written together.
  static boolean isCounted(Reading reading, int at) {
    return at > 0
        && reading.tokens().get(at).glued()
        && reading.tokens().get(at - 1).kind() == TokenKind.NUMBER;
  }

  /// God have mercy upon him: a noun with the pronoun, where a name would be written with -a.
  static boolean isPrayer(Reading reading, int at) {
    return reading.is(at + 1, Kind.GOD) && reading.lastLetter(at) == Letters.HEH;
  }

  /// `abd` and a divine name, written together.
  static boolean isJoinedSlave(String key) {
    return key.length() > 6 && key.charAt(1) == Letters.BEH && key.startsWith(Marks.SLAVE_JOINED);
  }

  /// A definite word in -i, as most families are called.
  static boolean isFamilyShaped(String key) {
    return key.length() > 4
        && Clitics.hasArticle(key)
        && key.charAt(key.length() - 1) == Letters.YEH;
  }

  /// An indefinite word in -i that is no ordinary word as it stands.
  static boolean isNisbaShaped(Reading reading, int at) {
    var key = reading.key(at);
    return key.length() > SHORTEST_NISBA
        && key.charAt(key.length() - 1) == Letters.YEH
        && reading.kinds(at) == 0;
  }

  /// A comma or colon, which often parts a name from what is said of it.
  static boolean isComma(Reading reading, int at) {
    return at < reading.size()
        && !reading.breaksBefore(at)
        && (reading.tokens().get(at).is('\u060C')
            || reading.tokens().get(at).is(':')
            || reading.key(at).equals(Marks.THAT));
  }

  /// The particle that opens what is said.
  static boolean isThat(Reading reading, int at) {
    return reading.key(at).equals(Marks.THAT);
  }

  /// Whether it is rather the next word of the text with a conjunction or preposition before it.
  static boolean isJoined(Reading reading, int at) {
    if (reading.key(at).charAt(0) == Letters.WAW) {
      return true;
    }
    var strips = reading.tokens().strips(at);
    for (int i = 1; i < strips.size(); i++) {
      int kinds = reading.words().of(strips.get(i).key());
      if ((kinds & (Kind.GIVEN | Kind.FAMILY | Kind.PLACE)) != 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether it opens with `and`: names from abroad in wa- have no hamza behind it.
  static boolean isAnd(Reading reading, int at) {
    var form = reading.tokens().get(at).form();
    return form.length() > 2
        && form.charAt(0) == Letters.WAW
        && (form.charAt(1) == Letters.ALEF_HAMZA_ABOVE
            || form.charAt(1) == Letters.ALEF_HAMZA_BELOW
            || form.charAt(1) == Letters.ALEF_MADDA);
  }

  /// A definite word with the preposition `li` written onto it, of which no name consists.
  static boolean isForThe(String key) {
    return key.length() > 4 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM;
  }

  /// A verb like a given name, before the given name of its subject.
  static boolean isVerb(Reading reading, int at, int kinds) {
    return (kinds & Kind.COMMON) != 0
        && (kinds & Kind.ORDINARY) != 0
        && reading.is(at + 1, Kind.GIVEN)
        && !reading.is(at + 1, Kind.FAMILY | Kind.COMMON);
  }

  /// The end of the word beyond a dash or the stop of an initial; `at` when a name ends there.
  static int pastMark(Reading reading, int at, int start) {
    var token = reading.tokens().get(at);
    if (!token.glued() || at + 1 >= reading.size() || !reading.isWord(at + 1)) {
      return at;
    }
    boolean known = reading.is(at + 1, Kind.PERSONAL);
    if (token.is('-') && reading.tokens().get(at + 1).glued()) {
      return known || reading.isUnknown(at + 1) ? at + 2 : at;
    }
    boolean initial = reading.key(at - 1).length() == 1 && at - 1 > start;
    return token.is('.') && initial && known ? at + 2 : at;
  }
}
