package org.isnad.text;

/// The characters that Arabic orthography turns on, by their Unicode names.
public final class Letters {

  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char REH = '\u0631';
  public static final char ZAIN = '\u0632';
  public static final char SEEN = '\u0633';
  public static final char TATWEEL = '\u0640';
  public static final char AIN = '\u0639';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char FATHATAN = '\u064B';
  public static final char ALEF_WASLA = '\u0671';

  private Letters() {}

  /// Whether it is a letter of the Arabic script, presentation forms included, tatweel not.
  public static boolean isArabic(char c) {
    return c >= '\u0620' && c <= '\u064A' && c != TATWEEL
        || c >= '\u066E' && c <= '\u066F'
        || c >= '\u0671' && c <= '\u06D3'
        || c == '\u06D5'
        || c >= '\u06EE' && c <= '\u06EF'
        || c >= '\u06FA' && c <= '\u06FF'
        || c >= '\u0750' && c <= '\u077F'
        || c >= '\u08A0' && c <= '\u08C9'
        || c >= '\uFB50' && c <= '\uFDFB' && Character.isLetter(c)
        || c >= '\uFE76' && c <= '\uFEFC';
  }

  /// Whether the letter joins the one that follows it in writing.
  public static boolean joinsNext(char c) {
    return isArabic(c)
        && switch (c) {
          case HAMZA,
              ALEF_MADDA,
              ALEF_HAMZA_ABOVE,
              WAW_HAMZA,
              ALEF_HAMZA_BELOW,
              ALEF,
              TEH_MARBUTA,
              '\u062F',
              '\u0630',
              '\u0631',
              '\u0632',
              WAW,
              ALEF_MAKSURA,
              ALEF_WASLA ->
              false;
          default -> !(c >= '\u0672' && c <= '\u0677' || c >= '\u0688' && c <= '\u0699');
        };
  }

  /// Whether it only colours a letter or steers the display: marks, tatweel, zero-width and bidi
  /// controls.
  public static boolean isInvisible(char c) {
    return c == TATWEEL
        || c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c >= '\u0610' && c <= '\u061A'
        || c == '\u061C'
        || c >= '\u08CA' && c <= '\u08FF' && c != '\u08E2'
        || c >= '\u06D6' && c <= '\u06ED' && !(c == '\u06DD' || c == '\u06DE' || c == '\u06E9')
        || c >= '\u0300' && c <= '\u036F'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u206F' && c != '\u2065'
        || c >= '\uFE00' && c <= '\uFE0F'
        || c >= '\uFE70' && c <= '\uFE7F'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /// Whether it is written onto the letter before it: a mark or tatweel, unlike the controls that
  /// only steer the display.
  public static boolean isAttached(char c) {
    return isInvisible(c)
        && (c < '\u2000' || c >= '\uFE70' && c != '\uFEFF')
        && c != '\u061C'
        && c != '\u00AD';
  }

  /// The value of a decimal digit of any set, -1 for anything else.
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return c - '\u0660';
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return c - '\u06F0';
    }
    return -1;
  }

  /// Whether it separates words: blanks of any width and line ends.
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u0085';
  }

  /// Whether it opens, closes or straightly marks a quotation.
  public static boolean isQuote(char c) {
    return c == '"'
        || c == '\u00AB'
        || c == '\u00BB'
        || c >= '\u201C' && c <= '\u201F'
        || c == '\u2039'
        || c == '\u203A'
        || c == '\u2033'
        || c == '\u301D'
        || c == '\u301E'
        || c == '\uFF02';
  }
}
