package org.isnad.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Pairs of articles worth aligning, from the fingerprints that they share.
///
/// A fingerprint of few articles pairs them all. One of many pairs each of them only with the first
/// two and with the one before, so a family of copies costs in proportion to its size.
final class Candidates {

  private static final int FEW = 16;
  private static final int ANCHORS = 2;

  /// Two articles by their place in the list, the earlier one first.
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(second, other.second);
    }
  }

  private final Map<Long, List<Integer>> articles = new HashMap<>();

  /// Reads the fingerprints of all articles.
  Candidates(List<List<Fingerprint>> fingerprints) {
    for (int article = 0; article < fingerprints.size(); article++) {
      for (var fingerprint : fingerprints.get(article)) {
        var places = articles.computeIfAbsent(fingerprint.hash(), hash -> new ArrayList<>(1));
        if (places.isEmpty() || places.getLast() != article) {
          places.add(article);
        }
      }
    }
  }

  /// In how many articles a fingerprint stands.
  int spread(Fingerprint fingerprint) {
    return articles.getOrDefault(fingerprint.hash(), List.of()).size();
  }

  /// The pairs, in order.
  List<Pair> pairs() {
    var pairs = new TreeSet<Pair>();
    for (var places : articles.values()) {
      for (int j = 1; j < places.size(); j++) {
        int partners = places.size() <= FEW ? j : Math.min(j, ANCHORS);
        for (int i = 0; i < partners; i++) {
          pairs.add(new Pair(places.get(i), places.get(j)));
        }
        pairs.add(new Pair(places.get(j - 1), places.get(j)));
      }
    }
    return List.copyOf(pairs);
  }
}
