package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.isnad.provenance.Candidates.Pair;

/// Joins statements that say the same and keeps apart those that contradict each other.
final class Grouping {

  /// Two statements that cannot both be true.
  ///
  /// @param a the place of one in the list
  /// @param b the place of the other
  record Tension(int a, int b, Rivalry.Difference difference) {}

  private final List<Statement> statements;
  private final Rivalry rivalry;
  private final int[] parent;
  private static final int ENOUGH = 8;
  private static final double SOMEWHAT = 0.4;

  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Pair> alike = new ArrayList<>();
  private final List<Tension> tensions = new ArrayList<>();

  /// Joins and keeps apart `statements`.
  ///
  /// @param pairs of them that are worth comparing
  /// @param rivalry tells where two contradict each other
  Grouping(List<Statement> statements, List<Pair> pairs, Rivalry rivalry) {
    this.statements = statements;
    this.rivalry = rivalry;
    this.parent = new int[statements.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    sameWords();
    pairs.forEach(this::compare);
    alike.stream()
        .map(pair -> new Alike(pair, likeness(pair.a(), pair.b())))
        .sorted(
            Comparator.comparingDouble(Alike::likeness)
                .reversed()
                .thenComparingInt(one -> one.pair.a())
                .thenComparingInt(one -> one.pair.b()))
        .forEach(one -> joinAlike(one.pair));
  }

  /// A pair with how alike it is, so that sorting need not ask again.
  private record Alike(Pair pair, double likeness) {}

  private double likeness(int a, int b) {
    return Likeness.share(statements.get(a), statements.get(b));
  }

  /// Joins two groups when every member of one is somewhat like every member of the other, of large
  /// groups the first few.
  private void joinAlike(Pair pair) {
    int a = find(pair.a());
    int b = find(pair.b());
    if (a == b) {
      return;
    }
    var some = members.get(a).stream().limit(ENOUGH).toList();
    boolean fits =
        some.stream()
            .allMatch(one ->
                members.get(b).stream()
                    .limit(ENOUGH)
                    .allMatch(other -> likeness(one, other) >= SOMEWHAT));
    if (fits) {
      join(a, b);
    }
  }

  /// The places of the statements of each claim.
  List<List<Integer>> groups() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  /// The contradictions found.
  List<Tension> tensions() {
    return tensions;
  }

  /// Who relays and who said it are two attributions of the same words.
  private void sameWords() {
    for (int i = 1; i < statements.size(); i++) {
      var one = statements.get(i - 1);
      var other = statements.get(i);
      if (one.anchor().equals(other.anchor()) && one.isDenied() == other.isDenied()) {
        join(i - 1, i);
      }
    }
  }

  private void compare(Pair pair) {
    var a = statements.get(pair.a());
    var b = statements.get(pair.b());
    boolean same = pair.reused() && Likeness.isSameReused(a, b) || Likeness.isSame(a, b);
    var difference = rivalry.difference(a, b, same);
    difference.ifPresent(found -> tensions.add(new Tension(pair.a(), pair.b(), found)));
    if (same && difference.isEmpty() && a.isDenied() == b.isDenied()) {
      alike.add(pair);
    }
  }

  private void join(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    if (rootA == rootB) {
      return;
    }
    int root = Math.min(rootA, rootB);
    int child = Math.max(rootA, rootB);
    parent[child] = root;
    members.get(root).addAll(members.get(child));
    members.get(child).clear();
  }

  private int find(int place) {
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
