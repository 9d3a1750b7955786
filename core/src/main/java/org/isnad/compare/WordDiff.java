package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;

/// The longest common subsequence of two rows of words, and what lies between its parts.
final class WordDiff {

  private WordDiff() {}

  /// Words in place of others; one of the ranges may be empty. Indices count from the rows' starts.
  record Change(Range a, Range b) {}

  /// How many words two rows have in common, in their order.
  static int common(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : table(a, b)[0][0];
  }

  /// What differs; a single common word between two changes is taken for part of one change.
  static List<Change> changes(List<String> a, List<String> b) {
    var changes = new ArrayList<Change>();
    var longest = table(a, b);
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int fromA = i;
      int fromB = j;
      while (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      }
      boolean joins = i - fromA == 1 && !changes.isEmpty();
      int startA = i;
      int startB = j;
      while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
          break;
        }
        boolean leave = j == b.size() || i < a.size() && longest[i + 1][j] >= longest[i][j + 1];
        i += leave ? 1 : 0;
        j += leave ? 0 : 1;
      }
      if (i > startA || j > startB) {
        add(changes, new Change(new Range(startA, i), new Range(startB, j)), joins);
      }
    }
    return changes;
  }

  private static void add(List<Change> changes, Change change, boolean joins) {
    if (!joins) {
      changes.add(change);
      return;
    }
    var before = changes.removeLast();
    changes.add(
        new Change(
            new Range(before.a.from(), change.a.to()), new Range(before.b.from(), change.b.to())));
  }

  /// The length of the longest common subsequence from each two places on.
  private static int[][] table(List<String> a, List<String> b) {
    var longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
