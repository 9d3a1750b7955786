package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.Anchor;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Story;

/// Pairs of statements worth comparing: joined by reused text, or of one story with words in
/// common.
///
/// A stem of few statements pairs them all; one of many pairs each of them with the first two and
/// with the one before, so that the cost stays in proportion to their number.
final class Candidates {

  private static final int FEW = 24;
  private static final int ANCHORS = 2;
  private static final int LEAST_COMMON = 2;

  /// Two statements by their place in the list, and whether text was reused between them.
  record Pair(int a, int b, boolean reused) {}

  private final List<Statement> statements;
  private final Map<String, List<Integer>> ofArticle = new HashMap<>();

  Candidates(List<Statement> statements) {
    this.statements = statements;
    for (int i = 0; i < statements.size(); i++) {
      var article = statements.get(i).anchor().article();
      ofArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(i);
    }
  }

  /// The pairs, each once, in order.
  List<Pair> pairs(List<ReuseAlignment> reuse, List<Story> stories) {
    var reused = new TreeSet<Long>();
    for (var link : reuse) {
      for (int a : at(link.a())) {
        at(link.b()).forEach(b -> reused.add(key(a, b)));
      }
    }
    var alike = new HashMap<Long, Integer>();
    for (var story : stories) {
      alike(story, alike);
    }
    var pairs = new ArrayList<Pair>();
    reused.forEach(key -> pairs.add(new Pair((int) (key >> 32), key.intValue(), true)));
    alike.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_COMMON && !reused.contains(entry.getKey()))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(key -> pairs.add(new Pair((int) (key >> 32), key.intValue(), false)));
    return pairs;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /// The statements of which a passage holds a good part, or that hold a good part of it.
  private List<Integer> at(Anchor passage) {
    return ofArticle.getOrDefault(passage.article(), List.of()).stream()
        .filter(i -> {
          var span = statements.get(i).anchor().span();
          int least = Math.min(span.length(), passage.span().length());
          return 2 * span.overlap(passage.span()) > least;
        })
        .toList();
  }

  private void alike(Story story, Map<Long, Integer> pairs) {
    var postings = new TreeMap<String, List<Integer>>();
    for (var article : new HashSet<>(story.articles())) {
      for (int i : ofArticle.getOrDefault(article, List.of())) {
        for (var stem : statements.get(i).stems()) {
          postings.computeIfAbsent(stem, s -> new ArrayList<>()).add(i);
        }
      }
    }
    for (var places : postings.values()) {
      places.sort(null);
      for (int j = 1; j < places.size(); j++) {
        for (int i : partners(places, j)) {
          pairs.merge(key(places.get(i), places.get(j)), 1, Integer::sum);
        }
      }
    }
  }

  private static Set<Integer> partners(List<Integer> places, int j) {
    var partners = new TreeSet<Integer>();
    int first = places.size() <= FEW ? j : Math.min(j, ANCHORS);
    for (int i = 0; i < first; i++) {
      partners.add(i);
    }
    partners.add(j - 1);
    return partners;
  }
}
