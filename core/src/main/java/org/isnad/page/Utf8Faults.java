package org.isnad.page;

import java.util.OptionalInt;

/// Counts the good and the bad sequences of bytes that should be UTF-8.
final class Utf8Faults {

  private Utf8Faults() {}

  /// Whether good sequences of more than one byte far outnumber the faults.
  static boolean isMostlyUtf8(byte[] bytes) {
    long good = 0;
    long bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      if (length == 0) {
        bad++;
      } else if (length > 1) {
        good++;
      }
      i += Math.max(1, length);
    }
    return good > 4 * bad;
  }

  /// The first byte that begins no good sequence.
  static OptionalInt first(byte[] bytes) {
    for (int i = 0; i < bytes.length; ) {
      int length = length(bytes, i);
      if (length == 0) {
        return OptionalInt.of(i);
      }
      i += length;
    }
    return OptionalInt.empty();
  }

  /// The length of the good sequence at `i`, 0 when there is none.
  private static int length(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
    boolean outside = lead == 0xED && second > 0x9F || lead == 0xF4 && second > 0x8F;
    return overlong || outside ? 0 : length;
  }
}
