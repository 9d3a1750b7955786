package org.isnad.reuse;

import java.util.List;
import org.isnad.word.Word;

/// The words of an article with the hashes of their forms side by side: comparing reads them over
/// and over, and looking each up in its word takes most of the time.
///
/// @param words the words
/// @param bare the hash of each bare form
/// @param stems the hash of each stem
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Hashed(List<Word> words, int[] bare, int[] stems) {

  static Hashed of(List<Word> words) {
    return new Hashed(
        words,
        words.stream().mapToInt(word -> word.bare().hashCode()).toArray(),
        words.stream().mapToInt(word -> word.stem().hashCode()).toArray());
  }

  /// A number for the [SentencePairs#GRAM] words from `from` on.
  long gram(int from) {
    long hash = 0;
    for (int k = from; k < from + SentencePairs.GRAM; k++) {
      hash = hash * 0x9E3779B97F4A7C15L + bare[k];
    }
    return hash;
  }
}
