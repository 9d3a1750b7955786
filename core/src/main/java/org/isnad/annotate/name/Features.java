package org.isnad.annotate.name;

import java.util.Arrays;

/// The features of one token, hashed as they come.
final class Features {

  private static final int START = 64;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private int[] hashes = new int[START];
  private int size;

  /// A feature of a template and up to two values.
  void add(int template, long one, long two) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    long mixed = (template * MIXER ^ one) * MIXER;
    mixed = (mixed ^ mixed >>> 29 ^ two) * MIXER;
    hashes[size++] = (int) (mixed >>> 32);
  }

  void add(int template, long value) {
    add(template, value, 0);
  }

  void add(int template, String word) {
    add(template, word.hashCode(), 1);
  }

  /// One feature for each bit that is set.
  void addBits(int template, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest), 2);
    }
  }

  /// What was added since the last call.
  int[] take() {
    var taken = Arrays.copyOf(hashes, size);
    size = 0;
    return taken;
  }
}
