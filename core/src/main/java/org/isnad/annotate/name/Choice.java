package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses names that do not overlap: the longest first, then the best founded.
final class Choice {

  private Choice() {}

  /// The chosen ones, in reading order.
  static List<Candidate> of(List<Candidate> candidates, int size) {
    var sorted = new ArrayList<>(candidates);
    sorted.sort(Candidate.BEST_FIRST);
    var taken = new boolean[size];
    var chosen = new ArrayList<Candidate>();
    for (var candidate : sorted) {
      if (isFree(taken, candidate)) {
        for (int i = candidate.start(); i < candidate.end(); i++) {
          taken[i] = true;
        }
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::start));
    return chosen;
  }

  private static boolean isFree(boolean[] taken, Candidate candidate) {
    for (int i = candidate.start(); i < candidate.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
