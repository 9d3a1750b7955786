package org.isnad.provenance;

import java.util.Arrays;
import java.util.List;

/// Names of origins that may be one name, written in two ways or in full and in short.
final class Spellings {

  /// In shorter words one letter makes another name.
  private static final int LEAST_LETTERS = 4;

  private Spellings() {}

  /// Whether each word of one name stands in the other, but for one letter of a longer word.
  static boolean mayBeOne(String one, String other) {
    var words = Arrays.asList(one.split(" "));
    var others = Arrays.asList(other.split(" "));
    return words.size() <= others.size() ? isWithin(words, others) : isWithin(others, words);
  }

  private static boolean isWithin(List<String> fewer, List<String> more) {
    return fewer.stream().allMatch(word -> more.stream().anyMatch(other -> isNear(word, other)));
  }

  private static boolean isNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    var shorter = one.length() <= other.length() ? one : other;
    var longer = one.length() <= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (shorter.length() < LEAST_LETTERS || more > 1) {
      return false;
    }
    int same = Arrays.mismatch(shorter.toCharArray(), longer.toCharArray());
    return more == 1
        ? shorter.substring(same).equals(longer.substring(same + 1))
        : shorter.substring(same + 1).equals(longer.substring(same + 1));
  }
}
