package org.isnad.page;

import java.nio.charset.Charset;
import java.util.OptionalInt;
import org.isnad.text.Letters;

/// Tells the two Arabic 8-bit sets and Western text apart by how much they look like words.
///
/// windows-1256 and ISO-8859-6 have the letters up to dad at the same places and differ after it,
/// so the article is the best witness: alef and lam at the beginning of words, teh marbuta and yeh
/// at their end.
final class EightBit {

  private static final int SAMPLE = 1 << 16;
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private EightBit() {}

  static Decoded decode(byte[] bytes) {
    var charset = charset(bytes);
    var text = new String(bytes, charset);
    int fault = text.indexOf('\uFFFD');
    return new Decoded(
        text, charset.name(), fault < 0 ? OptionalInt.empty() : OptionalInt.of(fault));
  }

  private static Charset charset(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    if (isWestern(bytes, length)) {
      return WINDOWS_1252;
    }
    int windows = plausibility(new String(bytes, 0, length, WINDOWS_1256));
    int iso = plausibility(new String(bytes, 0, length, ISO_8859_6));
    return iso > windows ? ISO_8859_6 : WINDOWS_1256;
  }

  /// Whether most bytes above ASCII touch an ASCII letter, as accented letters do.
  private static boolean isWestern(byte[] bytes, int length) {
    int high = 0;
    int touching = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean before = i > 0 && Character.isLetter(bytes[i - 1]) && bytes[i - 1] > 0;
        boolean after = i + 1 < length && bytes[i + 1] > 0 && Character.isLetter(bytes[i + 1]);
        touching += before || after ? 1 : 0;
      }
    }
    return touching * 2 > high;
  }

  private static int plausibility(String text) {
    int score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean starts = !isArabic(before);
      boolean ends = !isArabic(after);
      if (c == '\uFFFD' || c >= '\u0080' && c <= '\u009F') {
        score -= 10;
      } else if (Character.isLetter(c) && !isArabic(c) && c > '\u007F') {
        score -= 2;
      } else if (starts && c == Letters.ALEF && after == Letters.LAM) {
        score += 5;
      } else if (ends && (c == Letters.TEH_MARBUTA || c == Letters.YEH || c == Letters.NOON)) {
        score += 2;
      } else if (!ends && (c == Letters.TEH_MARBUTA || c == Letters.ALEF_MAKSURA)) {
        score -= 3;
      }
      before = c;
    }
    return score;
  }

  private static boolean isArabic(char c) {
    return Letters.isArabic(c) || c == Letters.TATWEEL || c >= '\u064B' && c <= '\u0652';
  }
}
