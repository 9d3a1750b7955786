package org.isnad.model;

import java.util.List;

/// Two articles side by side.
///
/// @param a id of the article given first
/// @param b id of the other article
/// @param shareOfA the share of the first article's words that the other has too, 0 to 1
/// @param shareOfB the share of the other article's words that the first has too, 0 to 1
/// @param passages every word of both, in the order of the first article; what only the other has
///   stands behind what it follows there
public record Comparison(
    String a, String b, double shareOfA, double shareOfB, List<ComparedPassage> passages) {

  public Comparison {
    passages = List.copyOf(passages);
  }
}
