package org.isnad.knowledge;

import java.util.Locale;

/// Latin letters, large and small.
final class Latin {

  private Latin() {}

  /// The words with a capital at the first.
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
