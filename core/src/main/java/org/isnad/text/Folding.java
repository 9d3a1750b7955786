package org.isnad.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// How spelling variants of Arabic are made alike for lookup; the text itself is never changed.
///
/// - marks, tatweel, zero-width and bidi controls are left out;
/// - alef with hamza, madda or wasla becomes bare alef;
/// - alef maksura and Farsi yeh become yeh, teh marbuta and the Urdu and Farsi hehs become heh;
/// - hamza on waw or yeh, in one character or two, becomes hamza;
/// - keheh and gaf become kaf, peh beh, tcheh and jeh jeem, veh feh, the Maghrebi feh and qaf
///   theirs;
/// - presentation forms are taken apart (NFKC), digits of all sets become ASCII, Latin letters
///   small.
///
/// The order of letters follows Lucene's `ArabicNormalizer`; folding of hamza seats and of foreign
/// letters goes further, since lexicons and texts are folded by the same code.
public final class Folding {

  private static final char HAMZA_ABOVE = '\u0654';

  /// What `simple` answers for a character that becomes several.
  static final char SEVERAL = '\uFFFF';

  private static final char[] COMMON = new char[0x0900];
  private static final int FIRST_FORM = 0xFB50;
  private static final int LAST_FORM = 0xFEFE;
  private static final @Nullable String[] FORMS = new String[LAST_FORM - FIRST_FORM + 1];

  static {
    for (int c = 0; c < COMMON.length; c++) {
      COMMON[c] = single((char) c);
    }
  }

  private Folding() {}

  /// The folded text.
  public static String fold(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char folded = simple(text, i);
      if (folded == SEVERAL) {
        out.append(form(text.charAt(i)));
      } else if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  /// What becomes of the character at `i`: one character, 0 for none, or `SEVERAL`.
  static char simple(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c >= FIRST_FORM && c <= LAST_FORM && !Letters.isInvisible(c)) {
      return SEVERAL;
    }
    char folded = c < COMMON.length ? COMMON[c] : single(c);
    boolean seat = (folded == Letters.WAW || folded == Letters.YEH) && hasHamza(text, i + 1);
    return seat ? Letters.HAMZA : folded;
  }

  /// What becomes of a presentation form; every thread that asks first finds the same.
  static String form(char c) {
    var form = FORMS[c - FIRST_FORM];
    if (form == null) {
      form = expand(c);
      FORMS[c - FIRST_FORM] = form;
    }
    return form;
  }

  /// A seat of hamza may be written as two characters, the letter and a hamza above it.
  private static boolean hasHamza(CharSequence text, int i) {
    return i < text.length() && text.charAt(i) == HAMZA_ABOVE;
  }

  /// Taken apart, without the blanks that ligatures of several words would bring in: one character
  /// of a text never makes two tokens.
  private static String expand(char c) {
    var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    var out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char folded = single(parts.charAt(i));
      if (folded != 0 && folded != ' ') {
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
          '\u0673',
          '\u0675' ->
          Letters.ALEF;
      case Letters.ALEF_MAKSURA,
          '\u0620',
          '\u063D',
          '\u063E',
          '\u063F',
          '\u06CC',
          '\u06CD',
          '\u06CE',
          '\u06D0',
          '\u06D1',
          '\u06D2' ->
          Letters.YEH;
      case Letters.TEH_MARBUTA, '\u06C0', '\u06C1', '\u06C2', '\u06C3', '\u06BE', '\u06D5' ->
          Letters.HEH;
      case Letters.WAW_HAMZA, Letters.YEH_HAMZA, '\u0674', '\u0676', '\u0678', '\u06D3' ->
          Letters.HAMZA;
      case '\u06C4', '\u06C5', '\u06C6', '\u06C7', '\u06C8', '\u06C9', '\u06CA', '\u06CB' ->
          Letters.WAW;
      case '\u063B',
          '\u063C',
          '\u06A9',
          '\u06AA',
          '\u06AB',
          '\u06AC',
          '\u06AD',
          '\u06AE',
          '\u06AF' ->
          Letters.KAF;
      case '\u067E' -> Letters.BEH;
      case '\u0679' -> Letters.TEH;
      case '\u0686', '\u0698' -> '\u062C';
      case '\u0688' -> '\u062F';
      case '\u0691' -> '\u0631';
      case '\u06A1', '\u06A2', '\u06A4', '\u06A5', '\u06A6' -> Letters.FEH;
      case '\u066F', '\u06A7', '\u06A8' -> '\u0642';
      case '\u06BA', '\u06BB', '\u06BC' -> Letters.NOON;
      case '\u066B' -> '.';
      case '\u066C' -> ',';
      case '\u066A' -> '%';
      case SEVERAL -> ' ';
      default -> Letters.isBlank(c) && c != '\n' ? ' ' : Character.toLowerCase(c);
    };
  }
}
