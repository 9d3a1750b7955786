package org.isnad.reuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Pairs of articles worth aligning: those that share enough fingerprints.
///
/// Whether two articles share enough is asked of them alone. Only the listing is bounded: a
/// fingerprint of many articles pairs each of them with the first two in canonical order and with
/// the one before, so a family of copies costs in proportion to its size; two such fingerprints
/// pair any, as long as there are not very many articles.
public final class ReuseCandidates {

  private static final int FEW = 16;
  private static final int MANY = 48;
  private static final int ANCHORS = 2;
  private static final int DAYS = 31;
  private static final int NEAR = 1;
  private static final int FAR = 4;

  private ReuseCandidates() {}

  /// Two articles by their place in the list, the earlier one first.
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return first != other.first
          ? Integer.compare(first, other.first)
          : Integer.compare(second, other.second);
    }
  }

  /// How many fingerprints two articles must share: one within a month, more when they were
  /// published further apart, since formulae live longer than news.
  public static int needed(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean far =
        one.isPresent()
            && other.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) > DAYS;
    return far ? FAR : NEAR;
  }

  /// The pairs among texts in canonical order, in order.
  static List<Pair> of(List<ReuseText> texts, List<long[]> fingerprints) {
    var shared = new TreeMap<Pair, Integer>();
    var often = new HashMap<Pair, Integer>();
    for (var places : holders(fingerprints).values()) {
      for (int j = 1; j < places.size(); j++) {
        int partners = places.size() <= MANY ? j : Math.min(j, ANCHORS);
        for (int i = 0; i < partners; i++) {
          Map<Pair, Integer> counts = pairs(i, j, places.size()) ? shared : often;
          counts.merge(new Pair(places.get(i), places.get(j)), 1, Integer::sum);
        }
        if (partners < j) {
          shared.merge(new Pair(places.get(j - 1), places.get(j)), 1, Integer::sum);
        }
      }
    }
    often.forEach((pair, times) -> {
      if (times > 1) {
        shared.merge(pair, times, Integer::sum);
      }
    });
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= needed(texts, entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Whether a fingerprint of `size` articles alone pairs the one at `i` with a later one at `j`.
  private static boolean pairs(int i, int j, int size) {
    return size <= FEW || i < ANCHORS || i == j - 1;
  }

  private static int needed(List<ReuseText> texts, Pair pair) {
    return needed(
        texts.get(pair.first).article().article().published(),
        texts.get(pair.second).article().article().published());
  }

  private static Map<Long, List<Integer>> holders(List<long[]> fingerprints) {
    var holders = new HashMap<Long, List<Integer>>();
    for (int text = 0; text < fingerprints.size(); text++) {
      for (long fingerprint : fingerprints.get(text)) {
        holders.computeIfAbsent(fingerprint, hash -> new ArrayList<>(1)).add(text);
      }
    }
    return holders;
  }
}
