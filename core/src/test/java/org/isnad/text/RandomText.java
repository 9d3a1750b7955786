package org.isnad.text;

import java.util.Random;

/// Texts made by chance from characters that trouble text code; the same seed gives the same text.
public final class RandomText {

  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" + "ءآأؤإئةىٱپچژڤکگیۀے";
  private static final String MARKS = "ًٌٍَُِّْٰٕٔـ";
  private static final String SIGNS = ".,:;!?،؛؟-/()[]\"«»“”„'*@#%_|~…\u066B\u066C\u06D4";
  private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳";
  private static final String BLANKS = "     \t\u00A0\u2009\u3000\n";
  private static final String CONTROLS =
      "\u200B\u200C\u200D\u200E\u200F\u202B\u202C\u2067\u2069\uFEFF";
  private static final String FORMS =
      "\uFEFB\uFDF2\uFDFA\uFE8D\uFEE0\uFE70\uFE71\uFC5E\uFD3E\uFDFC";
  private static final String BROKEN =
      "\uD83D\uDE00\uD83D\uDE00\uDE00\uD83D\u0000\uFFFF\uFFFD\u0301";

  private final Random random;

  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  /// A text of up to `most` code units.
  public String next(int most) {
    int length = random.nextInt(most + 1);
    var out = new StringBuilder(length);
    while (out.length() < length) {
      int kind = random.nextInt(100);
      if (kind < 55) {
        out.append(of(LETTERS));
      } else if (kind < 72) {
        out.append(of(BLANKS));
      } else if (kind < 80) {
        out.append(of(SIGNS));
      } else if (kind < 86) {
        out.append(of(MARKS));
      } else if (kind < 90) {
        out.append(of(DIGITS));
      } else if (kind < 92) {
        out.append(of(CONTROLS));
      } else if (kind < 94) {
        out.append(of(FORMS));
      } else if (kind < 96) {
        out.append(of(BROKEN));
      } else if (kind < 98) {
        out.append((char) ('a' + random.nextInt(26)));
      } else {
        out.append((char) random.nextInt(0x10000));
      }
    }
    return out.toString();
  }

  /// A word of Arabic letters.
  public String word(int least, int most) {
    int length = least + random.nextInt(most - least + 1);
    var out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append(of(LETTERS));
    }
    return out.toString();
  }

  /// A number below `bound`.
  public int number(int bound) {
    return random.nextInt(bound);
  }

  private char of(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
