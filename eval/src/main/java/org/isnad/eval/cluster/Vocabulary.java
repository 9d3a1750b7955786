package org.isnad.eval.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Clitics;

/// The words frequent enough to be clustered, the commonest first, with a number each.
///
/// A rare word counts as what is left of it without clitics where that is frequent; other rare
/// words are one. Line ends and rare words have numbers, but no cluster of their own choice.
final class Vocabulary {

  static final int END = 0;
  static final int RARE = 1;
  private static final int FIRST = 2;

  private final Map<String, Integer> counts = new HashMap<>();
  private final int least;
  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();

  /// The words of some lines that stand there `least` times or oftener.
  Vocabulary(List<List<String>> lines, int least) {
    this.least = least;
    lines.forEach(line -> line.forEach(word -> counts.merge(word, 1, Integer::sum)));
    words =
        counts.entrySet().stream()
            .filter(word -> word.getValue() >= least)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), FIRST + i);
    }
  }

  /// How many numbers there are.
  int size() {
    return FIRST + words.size();
  }

  /// The word with a number above those of line ends and rare words.
  String word(int number) {
    return words.get(number - FIRST);
  }

  int number(String word) {
    for (var strip : Clitics.strips(word)) {
      if (counts.getOrDefault(strip.key(), 0) >= least) {
        return numbers.getOrDefault(strip.key(), RARE);
      }
    }
    return RARE;
  }
}
