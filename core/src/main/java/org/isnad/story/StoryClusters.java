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

/// Groups of articles by linkage over the log-odds of their pairs: mostly the average, a little the
/// likeliest pair, so that a reaction which has words in common with one report only finds its
/// story.
///
/// A function of the set of articles, edges and pins, whatever their order. Only an edge that
/// speaks for one happening can join two groups, so the groups of a connected component of such
/// edges depend on nothing outside it: after a change, a store need only group the touched
/// components again. Copies of one text count as one article. A pair that was not compared counts
/// as one that speaks clearly against.
public final class StoryClusters {

  /// The least worth of a group that is joined from two, in log-odds.
  public static final double LEAST = -0.5;

  private static final double UTMOST = 3;

  /// How much of a join's worth is its likeliest pair, 0 to 1.
  private static final double LIKELIEST = 0.2;

  /// A possible join: what it was worth when it was entered.
  private record Join(double worth, int a, int b) {}

  /// What two groups have in common.
  ///
  /// @param sum over their pairs of the log-odds above the least
  /// @param likeliest of the pairs' log-odds
  private record Bond(double sum, double likeliest) {

    Bond with(Bond other) {
      return new Bond(sum + other.sum, Math.max(likeliest, other.likeliest));
    }
  }

  private static final Comparator<Join> BEST =
      Comparator.comparingDouble(Join::worth)
          .reversed()
          .thenComparingInt(Join::a)
          .thenComparingInt(Join::b);

  private final List<String> articles;
  private final Map<String, Integer> places = new HashMap<>();
  private final Groups groups;
  private final List<Map<Integer, Bond>> bonds = new ArrayList<>();
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
      bonds.add(new TreeMap<>());
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
    var bond = new Bond(logOdds + UTMOST, logOdds);
    bonds.get(a).put(b, bond);
    bonds.get(b).put(a, bond);
  }

  private List<List<String>> groups() {
    var queue = new PriorityQueue<>(BEST);
    for (int a = 0; a < bonds.size(); a++) {
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
    bonds
        .get(a)
        .forEach((b, bond) -> {
          double worth = worth(a, b, bond);
          if (worth >= LEAST) {
            queue.add(new Join(worth, Math.min(a, b), Math.max(a, b)));
          }
        });
  }

  private boolean isStill(Join join) {
    var bond = bonds.get(join.a).get(join.b);
    return bond != null && worth(join.a, join.b, bond) == join.worth;
  }

  private double worth(int a, int b, Bond bond) {
    double average = bond.sum / ((double) texts[a] * texts[b]) - UTMOST;
    return (1 - LIKELIEST) * average + LIKELIEST * bond.likeliest;
  }

  /// Gives the neighbours of group `b` to group `a`.
  private void merge(int a, int b) {
    texts[a] += texts[b];
    bonds
        .get(b)
        .forEach((c, bond) -> {
          bonds.get(c).remove(b);
          if (c != a) {
            bonds.get(a).merge(c, bond, Bond::with);
            bonds.get(c).merge(a, bond, Bond::with);
          }
        });
    bonds.get(b).clear();
  }
}
