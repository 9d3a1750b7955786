package org.isnad.text;

import java.text.Normalizer;

/// How spelling variants of Arabic are made alike for lookup; the text itself is never changed.
///
/// - marks, tatweel, zero-width and bidi controls are left out;
/// - alef with hamza, madda or wasla becomes bare alef;
/// - alef maksura and Farsi yeh become yeh, teh marbuta and the Urdu and Farsi hehs become heh;
/// - hamza on waw or yeh becomes hamza;
/// - keheh and gaf become kaf, peh beh, tcheh and jeh jeem, veh feh;
/// - presentation forms are taken apart (NFKC), digits of all sets become ASCII, Latin letters
///   small.
///
/// The order of letters follows Lucene's `ArabicNormalizer`; folding of hamza seats and of foreign
/// letters goes further, since lexicons and texts are folded by the same code.
public final class Folding {

  private static final char[] FOLDED = new char[0x10000];
  private static final String[] EXPANDED = new String[0x10000 - 0xFB50];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = single((char) c);
    }
    for (int c = 0xFB50; c < 0xFEFF; c++) {
      if (!Letters.isInvisible((char) c)) {
        EXPANDED[c - 0xFB50] = expand((char) c);
      }
    }
  }

  private Folding() {}

  /// The folded text.
  public static String fold(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
    return out.toString();
  }

  /// Appends what becomes of one character: nothing, one character or several.
  static void append(char c, StringBuilder out) {
    if (c >= 0xFB50 && c < 0xFEFF && EXPANDED[c - 0xFB50] != null) {
      out.append(EXPANDED[c - 0xFB50]);
      return;
    }
    char folded = FOLDED[c];
    if (folded != 0) {
      out.append(folded);
    }
  }

  private static String expand(char c) {
    var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    var out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char folded = single(parts.charAt(i));
      if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  private static char single(char c) {
    if (Letters.isInvisible(c)) {
      return 0;
    }
    int digit = Letters.digit(c);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case Letters.ALEF_MADDA,
          Letters.ALEF_HAMZA_ABOVE,
          Letters.ALEF_HAMZA_BELOW,
          Letters.ALEF_WASLA,
          '\u0672',
          '\u0673' ->
          Letters.ALEF;
      case Letters.ALEF_MAKSURA, '\u06CC', '\u06CD', '\u06D0', '\u06D2' -> Letters.YEH;
      case Letters.TEH_MARBUTA, '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06BE', '\u06D5' ->
          Letters.HEH;
      case Letters.WAW_HAMZA, Letters.YEH_HAMZA -> Letters.HAMZA;
      case '\u06A9', '\u06AF', '\u06AA', '\u06AB', '\u06AD' -> Letters.KAF;
      case '\u067E' -> Letters.BEH;
      case '\u0686', '\u0698' -> '\u062C';
      case '\u06A4' -> Letters.FEH;
      case '\u06BA' -> Letters.NOON;
      case '\u066B' -> '.';
      case '\u066C' -> ',';
      case '\u066A' -> '%';
      default -> Letters.isBlank(c) && c != '\n' ? ' ' : Character.toLowerCase(c);
    };
  }
}
