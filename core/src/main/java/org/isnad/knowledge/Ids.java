package org.isnad.knowledge;

import java.text.Normalizer;
import java.util.Locale;

/// How an English name becomes an id.
final class Ids {

  private static final String MARKED = "ıøł";
  private static final String PLAIN = "iol";

  private Ids() {}

  /// Small letters and digits without marks, a hyphen for everything between.
  static String slug(String english) {
    var out = new StringBuilder(english.length());
    for (char c : Normalizer.normalize(english, Normalizer.Form.NFD).toCharArray()) {
      int marked = MARKED.indexOf(c);
      char plain = marked < 0 ? c : PLAIN.charAt(marked);
      if (plain < 128 && Character.isLetterOrDigit(plain)) {
        out.append(plain);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !endsWithHyphen(out)) {
        out.append('-');
      }
    }
    if (endsWithHyphen(out) && !out.isEmpty()) {
      out.setLength(out.length() - 1);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /// Also at the beginning, where none is wanted.
  private static boolean endsWithHyphen(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == '-';
  }
}
