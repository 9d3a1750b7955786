package org.isnad.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a lexicon knows of folded words, for questions that most words answer with nothing.
///
/// Dozens of lexicons are asked about every word of a text, and together they are far larger than
/// the processor's cache. So each answers most questions from a few bits per entry (Bloom 1970,
/// with one hash) and reaches into its table only for words that may be there.
///
/// @param <V> what is known
public final class WordMap<V> {

  private static final int BITS_PER_WORD = 8;

  private final Map<String, V> entries;
  private final long[] bits;
  private final int mask;

  /// A lexicon of the entries of a map.
  public WordMap(Map<String, ? extends V> entries) {
    this.entries = new HashMap<>(entries);
    int size = Integer.highestOneBit(Math.max(Long.SIZE, entries.size() * BITS_PER_WORD) - 1) << 1;
    mask = size - 1;
    bits = new long[size / Long.SIZE];
    for (var word : entries.keySet()) {
      int bit = bit(word);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  private int bit(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & mask;
  }

  /// What is known of a folded word.
  ///
  /// @param nothing the answer when it is unknown
  public V get(String word, V nothing) {
    int bit = bit(word);
    return (bits[bit >>> 6] & 1L << bit) == 0 ? nothing : entries.getOrDefault(word, nothing);
  }

  /// What is known of a folded word; absent when it is unknown.
  public Optional<V> find(String word) {
    int bit = bit(word);
    return (bits[bit >>> 6] & 1L << bit) == 0
        ? Optional.empty()
        : Optional.ofNullable(entries.get(word));
  }

  /// The words, folded.
  public Set<String> words() {
    return Set.copyOf(entries.keySet());
  }
}
