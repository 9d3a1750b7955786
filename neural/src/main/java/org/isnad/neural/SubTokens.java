package org.isnad.neural;

import java.util.Arrays;
import java.util.List;

/// The sub-tokens of some words in a row.
///
/// @param ids their numbers in the model's vocabulary
/// @param starts where each word's begin, and at last the number of all; a word may have none
record SubTokens(long[] ids, int[] starts) {

  /// The sub-tokens of all words of the parts, in their order.
  static SubTokens joined(List<SubTokens> parts) {
    var ids = new long[parts.stream().mapToInt(part -> part.ids.length).sum()];
    var starts = new int[parts.stream().mapToInt(SubTokens::words).sum() + 1];
    int at = 0;
    int word = 0;
    for (var part : parts) {
      System.arraycopy(part.ids, 0, ids, at, part.ids.length);
      for (int start : Arrays.copyOf(part.starts, part.words())) {
        starts[word++] = at + start;
      }
      at += part.ids.length;
    }
    starts[word] = at;
    return new SubTokens(ids, starts);
  }

  int words() {
    return starts.length - 1;
  }

  /// How many sub-tokens the words `[from, to)` have.
  int size(int from, int to) {
    return starts[to] - starts[from];
  }
}
