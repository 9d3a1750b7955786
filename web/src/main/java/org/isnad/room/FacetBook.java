package org.isnad.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.store.Search.Count;

/// The values of facets under numbers, so that many stories can be counted fast.
final class FacetBook {

  /// The number of a value that no story has.
  private static final int UNKNOWN = -1;

  private final List<String> facets;
  private final List<Map<String, Integer>> numbers = new ArrayList<>();
  private final List<List<String>> values = new ArrayList<>();

  FacetBook(List<String> facets) {
    this.facets = facets;
    facets.forEach(facet -> {
      numbers.add(new HashMap<>());
      values.add(new ArrayList<>());
    });
  }

  /// The numbers of a story's values, by facet; a value that is new gets the next number.
  int[][] numbers(Map<String, Set<String>> own) {
    var all = new int[facets.size()][];
    for (int facet = 0; facet < all.length; facet++) {
      int which = facet;
      all[facet] =
          own.getOrDefault(facets.get(facet), Set.of()).stream()
              .mapToInt(value -> number(which, value))
              .toArray();
    }
    return all;
  }

  private int number(int facet, String value) {
    return numbers
        .get(facet)
        .computeIfAbsent(
            value,
            v -> {
              values.get(facet).add(v);
              return values.get(facet).size() - 1;
            });
  }

  /// The numbers of values that somebody asks for, by facet.
  int[][] known(Map<String, List<String>> asked) {
    var all = new int[facets.size()][];
    for (int facet = 0; facet < all.length; facet++) {
      var known = numbers.get(facet);
      all[facet] =
          asked.getOrDefault(facets.get(facet), List.of()).stream()
              .mapToInt(value -> known.getOrDefault(value, UNKNOWN))
              .toArray();
    }
    return all;
  }

  /// A tally of nothing yet.
  Tally tally() {
    return new Tally();
  }

  /// How many stories have each value.
  final class Tally {
    private final int[][] counts =
        values.stream().map(list -> new int[list.size()]).toArray(int[][]::new);

    void add(BoardStory story) {
      for (int facet = 0; facet < counts.length; facet++) {
        for (int value : story.values()[facet]) {
          counts[facet][value]++;
        }
      }
    }

    /// The values that most stories have; of equal ones those that came first.
    List<Count> commonest(String name, int most) {
      int facet = facets.indexOf(name);
      var own = counts[facet];
      var rarestFirst =
          Comparator.<Integer>comparingInt(value -> own[value])
              .thenComparing(Comparator.reverseOrder());
      var best = new PriorityQueue<Integer>(rarestFirst);
      IntStream.range(0, own.length)
          .filter(value -> own[value] > 0)
          .forEach(value -> {
            best.add(value);
            if (best.size() > most) {
              best.poll();
            }
          });
      return best.stream()
          .sorted(rarestFirst.reversed())
          .map(value -> new Count(values.get(facet).get(value), own[value]))
          .toList();
    }
  }
}
