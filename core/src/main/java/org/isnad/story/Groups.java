package org.isnad.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Disjoint groups of places, each known by its smallest member, some of which must stay apart.
final class Groups {

  private final int[] parent;
  private final List<Set<Integer>> apart = new ArrayList<>();

  /// Every place is a group of its own.
  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
      apart.add(Set.of());
    }
  }

  /// Forbids that two places come into one group; a place below 0 is none.
  void keepApart(int a, int b) {
    if (a >= 0 && b >= 0 && find(a) != find(b)) {
      forbid(find(a), find(b));
      forbid(find(b), find(a));
    }
  }

  private void forbid(int a, int b) {
    var more = new HashSet<>(apart.get(a));
    more.add(b);
    apart.set(a, more);
  }

  /// Joins the groups of two places unless they must stay apart; says whether it did.
  boolean join(int a, int b) {
    if (a < 0 || b < 0) {
      return false;
    }
    int root = Math.min(find(a), find(b));
    int child = Math.max(find(a), find(b));
    if (root == child || apart.get(root).contains(child)) {
      return false;
    }
    parent[child] = root;
    for (int other : apart.get(child)) {
      forbid(root, find(other));
      forbid(find(other), root);
    }
    return true;
  }

  /// The smallest member of a place's group.
  int find(int place) {
    int root = place;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = place;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }
}
