package org.isnad.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Groups of articles, joined pair by pair while the groups are alike on average.
final class Clusters {

  /// A pair of articles and how alike they are.
  record Edge(int a, int b, double likeness) implements Comparable<Edge> {
    @Override
    public int compareTo(Edge other) {
      int byLikeness = Double.compare(other.likeness, likeness);
      int byFirst = byLikeness != 0 ? byLikeness : Integer.compare(a, other.a);
      return byFirst != 0 ? byFirst : Integer.compare(b, other.b);
    }
  }

  private final int[] parent;
  private final Map<Integer, Profile> sums = new HashMap<>();
  private final int[] sizes;

  /// Every article is a group of its own.
  Clusters(List<Profile> profiles) {
    parent = new int[profiles.size()];
    sizes = new int[profiles.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      sizes[i] = 1;
      sums.put(i, profiles.get(i));
    }
  }

  /// Joins the groups of an edge when they are alike on average, or the edge is sure.
  void join(Edge edge, double least, double sure) {
    int a = find(edge.a);
    int b = find(edge.b);
    if (a == b) {
      return;
    }
    var sumA = Objects.requireNonNull(sums.get(a), "every root has a sum");
    var sumB = Objects.requireNonNull(sums.get(b), "every root has a sum");
    double average = sumA.dot(sumB) / ((double) sizes[a] * sizes[b]);
    if (average < least && edge.likeness < sure) {
      return;
    }
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    parent[child] = root;
    sizes[root] += sizes[child];
    sums.put(root, sumA.plus(sumB));
    sums.remove(child);
  }

  private int find(int article) {
    int root = article;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = article;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /// The groups, each with its sum of profiles.
  Map<Profile, List<Integer>> groups() {
    var members = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
    }
    var groups = new java.util.LinkedHashMap<Profile, List<Integer>>();
    members.forEach((root, list) -> groups.put(sums.get(root), list));
    return groups;
  }
}
