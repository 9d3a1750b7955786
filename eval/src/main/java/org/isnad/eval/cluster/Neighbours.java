package org.isnad.eval.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each word stands right before each other one.
///
/// @param words by number of a word, the numbers of those beside it
/// @param counts by number of a word, how often each of them stands there
record Neighbours(int[][] words, int[][] counts) {

  /// What follows each word in some lines, or what precedes it.
  static Neighbours of(List<List<String>> lines, Vocabulary vocabulary, boolean before) {
    var beside = new TreeMap<Long, Integer>();
    for (var line : lines) {
      int last = Vocabulary.END;
      for (var word : line) {
        int next = vocabulary.number(word);
        beside.merge(before ? pair(next, last) : pair(last, next), 1, Integer::sum);
        last = next;
      }
      int end = Vocabulary.END;
      beside.merge(before ? pair(end, last) : pair(last, end), 1, Integer::sum);
    }
    return of(beside, vocabulary.size());
  }

  private static long pair(int word, int other) {
    return (long) word << Integer.SIZE | other;
  }

  private static Neighbours of(Map<Long, Integer> beside, int size) {
    var lengths = new int[size];
    beside.keySet().forEach(pair -> lengths[(int) (pair >> Integer.SIZE)]++);
    var words = new int[size][];
    var counts = new int[size][];
    for (int word = 0; word < size; word++) {
      words[word] = new int[lengths[word]];
      counts[word] = new int[lengths[word]];
    }
    var filled = new int[size];
    for (var entry : beside.entrySet()) {
      int word = (int) (entry.getKey() >> Integer.SIZE);
      words[word][filled[word]] = entry.getKey().intValue();
      counts[word][filled[word]++] = entry.getValue();
    }
    return new Neighbours(words, counts);
  }

  /// How often the word stands anywhere.
  int sum(int word) {
    int sum = 0;
    for (int count : counts[word]) {
      sum += count;
    }
    return sum;
  }
}
