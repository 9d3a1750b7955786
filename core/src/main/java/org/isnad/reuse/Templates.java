package org.isnad.reuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.word.Word;

/// Tells passages that are a template filled in anew: most numbers differ, or who is named.
final class Templates {

  private static final int LEAST_NUMBERS = 3;
  private static final double NUMBERS = 0.34;
  private static final int LEAST_SLOTS = 2;
  private static final int MATCHED_BY_SLOT = 24; // copies have hardly two refilled slots in all
  private static final int SHORT = 16;
  private static final double SURE_SCORE = 0.85;

  private Templates() {}

  /// The passages, without those that are part of a template.
  static List<Passage> without(List<Passage> passages, List<Word> a, List<Word> b) {
    if (!areNumbersOthers(passages, a, b) && !areNamesOthers(passages, a, b)) {
      return passages;
    }
    return passages.stream()
        .filter(passage -> passage.score() >= SURE_SCORE)
        .filter(passage -> Numbers.telling(passage.a(), a).isEmpty() && passage.slots().isEmpty())
        .toList();
  }

  private static boolean areNumbersOthers(List<Passage> passages, List<Word> a, List<Word> b) {
    var inA = new HashSet<String>();
    var inB = new HashSet<String>();
    for (var passage : passages) {
      inA.addAll(Numbers.telling(passage.a(), a));
      inB.addAll(Numbers.telling(passage.b(), b));
    }
    int least = Math.min(inA.size(), inB.size());
    int common = least - Math.min(Numbers.without(inA, inB), Numbers.without(inB, inA));
    return least >= LEAST_NUMBERS && common < NUMBERS * least;
  }

  private static boolean areNamesOthers(List<Passage> passages, List<Word> a, List<Word> b) {
    var slots = passages.stream().flatMap(passage -> passage.slots().stream()).toList();
    if (slots.isEmpty()) {
      return false;
    }
    var stemsOfA = stems(a);
    var stemsOfB = stems(b);
    long refilled = slots.stream().filter(slot -> slot.isRefilled(stemsOfA, stemsOfB)).count();
    int matched = passages.stream().mapToInt(Passage::matched).sum();
    return refilled >= LEAST_SLOTS && matched < MATCHED_BY_SLOT * refilled
        || refilled > 0 && matched < SHORT;
  }

  private static Set<String> stems(List<Word> words) {
    return words.stream().filter(Word::isLexical).map(Word::stem).collect(Collectors.toSet());
  }
}
