package org.isnad.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups of articles by average linkage over the log-odds of their pairs.
///
/// A function of the set of articles, edges and pins, whatever their order. Only an edge that
/// speaks for one happening can join two groups, so the groups of a connected component of such
/// edges depend on nothing outside it: after a change, a store need only group the touched
/// components again. Copies of one text count as one article. A pair that was not compared counts
/// as one that speaks clearly against.
public final class StoryClusters {

  /// The least average log-odds of a group that is joined from two.
  public static final double LEAST = -0.5;

  private static final double UTMOST = 3;

  /// A possible join: the average log-odds of two groups when it was entered.
  private record Join(double average, int a, int b) {}

  private static final Comparator<Join> BEST =
      Comparator.comparingDouble(Join::average)
          .reversed()
          .thenComparingInt(Join::a)
          .thenComparingInt(Join::b);

  private final List<String> articles;
  private final Map<String, Integer> places = new HashMap<>();
  private final Groups groups;
  private final List<Map<Integer, Double>> sums = new ArrayList<>();
  private final int[] texts;

  private StoryClusters(Collection<String> ids, Collection<StoryEdge> edges, StoryPins pins) {
    articles = List.copyOf(new TreeSet<>(ids));
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i), i);
    }
    groups = new Groups(articles.size());
    pins.apart().forEach(pin -> groups.keepApart(place(pin.one()), place(pin.other())));
    pins.same().forEach(pin -> groups.join(place(pin.one()), place(pin.other())));
    sorted(edges).stream().filter(StoryEdge::copy).forEach(this::joinCopies);
    texts = new int[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      texts[groups.find(i)] = 1;
      sums.add(new TreeMap<>());
    }
    best(edges).forEach((pair, logOdds) -> add((int) (pair >> 32), pair.intValue(), logOdds));
  }

  /// The groups, each sorted by id, in the order of their first articles.
  public static List<List<String>> of(
      Collection<String> articles, Collection<StoryEdge> edges, StoryPins pins) {
    return new StoryClusters(articles, edges, pins).groups();
  }

  private int place(String article) {
    return places.getOrDefault(article, -1);
  }

  private static List<StoryEdge> sorted(Collection<StoryEdge> edges) {
    return edges.stream()
        .sorted(
            Comparator.comparing((StoryEdge edge) -> first(edge))
                .thenComparing(edge -> edge.one().equals(first(edge)) ? edge.other() : edge.one()))
        .toList();
  }

  private static String first(StoryEdge edge) {
    return edge.one().compareTo(edge.other()) < 0 ? edge.one() : edge.other();
  }

  private void joinCopies(StoryEdge edge) {
    groups.join(place(edge.one()), place(edge.other()));
  }

  /// The likeliest edge of each two groups: of copies, the best pair counts.
  private Map<Long, Double> best(Collection<StoryEdge> edges) {
    var best = new TreeMap<Long, Double>();
    for (var edge : edges) {
      int a = groups.find(place(edge.one()));
      int b = groups.find(place(edge.other()));
      if (a != b && edge.logOdds() > -UTMOST) {
        best.merge(Reused.pair(a, b), Math.min(UTMOST, edge.logOdds()), Math::max);
      }
    }
    return best;
  }

  private void add(int a, int b, double logOdds) {
    sums.get(a).put(b, logOdds + UTMOST);
    sums.get(b).put(a, logOdds + UTMOST);
  }

  private List<List<String>> groups() {
    var queue = new PriorityQueue<>(BEST);
    for (int a = 0; a < sums.size(); a++) {
      enter(a, queue);
    }
    for (var join = queue.poll(); join != null; join = queue.poll()) {
      if (isStill(join) && groups.join(join.a, join.b)) {
        merge(join.a, join.b);
        enter(join.a, queue);
      }
    }
    var members = new TreeMap<Integer, List<String>>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(groups.find(i), root -> new ArrayList<>()).add(articles.get(i));
    }
    return List.copyOf(members.values());
  }

  private void enter(int a, PriorityQueue<Join> queue) {
    for (int b : sums.get(a).keySet()) {
      double average = average(a, b);
      if (average >= LEAST) {
        queue.add(new Join(average, Math.min(a, b), Math.max(a, b)));
      }
    }
  }

  private boolean isStill(Join join) {
    return sums.get(join.a).containsKey(join.b) && average(join.a, join.b) == join.average;
  }

  private double average(int a, int b) {
    double sum = sums.get(a).getOrDefault(b, 0.0);
    return sum / ((double) texts[a] * texts[b]) - UTMOST;
  }

  /// Gives the neighbours of group `b` to group `a`.
  private void merge(int a, int b) {
    texts[a] += texts[b];
    sums.get(b)
        .forEach((c, sum) -> {
          sums.get(c).remove(b);
          if (c != a) {
            sums.get(a).merge(c, sum, Double::sum);
            sums.get(c).merge(a, sum, Double::sum);
          }
        });
    sums.get(b).clear();
  }
}
