package org.isnad.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Story;
import org.isnad.situation.Sameness.Judgement;
import org.isnad.situation.Sameness.Verdict;

/// Joins events that are one happening, the surest first, and never two of which anything differs.
///
/// Compared are events of one kind inside an article, in one story, in a shared passage, or on one
/// day between the same two parties; of very many only the latest, so that it stays linear.
final class Joining {

  private static final int COMPARED = 40;
  private static final int LARGEST = 200;

  private record Pair(int a, int b) {}

  private record Judged(Pair pair, Judgement judgement) {}

  private final List<Told> told;
  private final Sameness sameness;
  private final Set<Pair> aligned = new LinkedHashSet<>();
  private final Map<Pair, Judgement> judged = new LinkedHashMap<>();
  private final int[] group;
  private final Map<Integer, List<Integer>> members = new TreeMap<>();

  Joining(List<Told> told, Sameness sameness, List<ReuseAlignment> reuse, List<Story> stories) {
    this.told = told;
    this.sameness = sameness;
    this.group = new int[told.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.put(i, List.of(i));
    }
    new Passages(told, reuse).pairs((one, other) -> aligned.add(pair(one, other)));
    aligned.forEach(this::judge);
    var storyOf = new HashMap<String, String>();
    stories.forEach(story -> story.articles().forEach(id -> storyOf.put(id, story.id())));
    compare(one -> Optional.of(one.articleId()));
    compare(one -> Optional.ofNullable(storyOf.get(one.articleId())));
    compare(one -> one.value().map(value -> List.of(value, one.actors(), one.targets())));
    merge();
  }

  /// The events of each happening, in the order of their first ones.
  List<List<Told>> happenings() {
    return members.values().stream()
        .map(places -> places.stream().sorted().map(told::get).toList())
        .sorted(Comparator.comparing(events -> events.getFirst().order()))
        .toList();
  }

  /// For each happening, by the order of its first event, the orders of the first events of those
  /// that may be the same.
  Map<Integer, List<Integer>> doubts() {
    var doubts = new TreeMap<Integer, Set<Integer>>();
    judged.forEach((pair, judgement) -> {
      int a = group[pair.a];
      int b = group[pair.b];
      if (a != b && judgement.verdict() != Verdict.APART && compatible(a, b)) {
        doubts.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
        doubts.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
      }
    });
    return doubts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
  }

  private static Pair pair(Told one, Told other) {
    return new Pair(Math.min(one.order(), other.order()), Math.max(one.order(), other.order()));
  }

  /// Judges each event against the latest before it that share its kind and the block's key.
  private void compare(Function<Told, Optional<?>> key) {
    var blocks = new HashMap<List<Object>, List<Told>>();
    for (var one : told) {
      var shared = key.apply(one);
      if (shared.isEmpty()) {
        continue;
      }
      var block = blocks.computeIfAbsent(List.of(one.kind(), shared.get()), k -> new ArrayList<>());
      block
          .subList(Math.max(0, block.size() - COMPARED), block.size())
          .forEach(other -> judge(pair(one, other)));
      block.add(one);
    }
  }

  private void judge(Pair pair) {
    judged.computeIfAbsent(
        pair, p -> sameness.judge(told.get(p.a), told.get(p.b), aligned.contains(p)));
  }

  private void merge() {
    judged.entrySet().stream()
        .filter(entry -> entry.getValue().verdict() == Verdict.SAME)
        .map(entry -> new Judged(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt((Judged one) -> -one.judgement.score())
                .thenComparingInt(one -> one.pair.a)
                .thenComparingInt(one -> one.pair.b))
        .toList()
        .forEach(one -> merge(group[one.pair.a], group[one.pair.b]));
  }

  private void merge(int a, int b) {
    if (a == b || !compatible(a, b)) {
      return;
    }
    int kept = Math.min(a, b);
    var grown = new ArrayList<>(members(kept));
    for (int place : members(Math.max(a, b))) {
      group[place] = kept;
      grown.add(place);
    }
    members.remove(Math.max(a, b));
    members.put(kept, grown);
  }

  private List<Integer> members(int name) {
    return members.getOrDefault(name, List.of());
  }

  /// Whether no two members of the groups are known or found to differ.
  private boolean compatible(int a, int b) {
    var ones = members(a);
    var others = members(b);
    if (ones.size() + others.size() > LARGEST) {
      return false;
    }
    return ones.stream()
        .allMatch(one ->
            others.stream()
                .allMatch(other -> !sameness.isContradiction(told.get(one), told.get(other))));
  }
}
