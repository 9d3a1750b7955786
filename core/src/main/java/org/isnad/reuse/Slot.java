package org.isnad.reuse;

import java.util.List;
import java.util.Set;
import org.isnad.word.Word;
import org.isnad.word.Word.Weight;

/// What stands between two matches of an alignment on both sides: other words in the same frame.
///
/// A template that is filled in anew shows by its slots: who is named on one side is named nowhere
/// in the other article.
record Slot(List<Word> a, List<Word> b) {

  private static final double ALIKE = 0.7;

  /// Whether somebody or something is named on one side and the other side says something else.
  boolean isOfNames() {
    return hasName(a) && says(b) || hasName(b) && says(a);
  }

  /// Whether little of either side is found in the other article, nor in another spelling here.
  ///
  /// @param stemsOfA the stems of the first article
  /// @param stemsOfB the stems of the second article
  boolean isRefilled(Set<String> stemsOfA, Set<String> stemsOfB) {
    return isForeign(a, stemsOfB) && isForeign(b, stemsOfA) && !isAlike();
  }

  private static boolean hasName(List<Word> words) {
    return words.stream().anyMatch(word -> word.weight() == Weight.NAME);
  }

  private static boolean says(List<Word> words) {
    return words.stream().anyMatch(Slot::says);
  }

  private static boolean says(Word word) {
    return word.isContent() || word.weight() == Weight.NAME;
  }

  /// Whether at most half of what the words say stands in the other article.
  private static boolean isForeign(List<Word> words, Set<String> stems) {
    var saying = words.stream().filter(Slot::says).toList();
    return 2 * saying.stream().filter(word -> stems.contains(word.stem())).count() <= saying.size();
  }

  private boolean isAlike() {
    for (var one : a) {
      for (var other : b) {
        if (says(one) && says(other) && likeness(one.stem(), other.stem()) >= ALIKE) {
          return true;
        }
      }
    }
    return false;
  }

  /// The share of letters that two words have in common, in any order (Dice 1945).
  private static double likeness(String one, String other) {
    var left = new StringBuilder(other);
    int common = 0;
    for (int i = 0; i < one.length(); i++) {
      int at = left.indexOf(one.substring(i, i + 1));
      if (at >= 0) {
        left.deleteCharAt(at);
        common++;
      }
    }
    return 2.0 * common / (one.length() + other.length());
  }
}
