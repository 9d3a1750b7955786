package org.isnad.eval.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnnotatedArticle;
import org.isnad.word.Word;
import org.isnad.word.WordReader;

/// What stories are to be measured against: one pass over TF-IDF vectors, which an article joins to
/// the cluster whose members are most like it on the average, if they are enough so.
///
/// Stems count by the logarithm of their number, those of the headline three times, and by their
/// rarity in the collection.
final class PlainStories {

  private static final int HEADLINE = 3;
  private static final double COMMON = 0.2;

  private final List<AnnotatedArticle> articles;

  /// The likeness of each article to each one before it.
  private final List<float[]> likeness = new ArrayList<>();

  private record Posting(int article, double weight) {}

  PlainStories(List<AnnotatedArticle> articles) {
    this.articles = articles;
    var reader = new WordReader();
    var counts = articles.stream().map(article -> counts(reader.read(article))).toList();
    var in = new HashMap<String, Integer>();
    counts.forEach(words -> words.keySet().forEach(stem -> in.merge(stem, 1, Integer::sum)));
    var postings = new HashMap<String, List<Posting>>();
    for (int i = 0; i < counts.size(); i++) {
      likeness.add(likeness(i, weights(counts.get(i), in), postings));
    }
  }

  private static Map<String, Integer> counts(List<Word> words) {
    var counts = new HashMap<String, Integer>();
    words.stream()
        .filter(Word::isLexical)
        .forEach(word -> counts.merge(word.stem(), word.headline() ? HEADLINE : 1, Integer::sum));
    return counts;
  }

  private Map<String, Double> weights(Map<String, Integer> counts, Map<String, Integer> in) {
    var weights = new HashMap<String, Double>();
    counts.forEach((stem, count) -> {
      double share = in.getOrDefault(stem, 1) / (double) articles.size();
      if (share < COMMON) {
        weights.put(stem, -(1 + Math.log(count)) * Math.log(share));
      }
    });
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    weights.replaceAll((stem, weight) -> weight / length);
    return weights;
  }

  private static float[] likeness(
      int article, Map<String, Double> weights, Map<String, List<Posting>> postings) {
    var likeness = new float[article];
    weights.forEach((stem, weight) -> {
      var holders = postings.computeIfAbsent(stem, s -> new ArrayList<>());
      holders.forEach(one -> likeness[one.article] += (float) (one.weight * weight));
      holders.add(new Posting(article, weight));
    });
    return likeness;
  }

  /// The cluster of each article, by the name of its page.
  ///
  /// @param least the least average likeness at which an article joins
  Map<String, String> clusters(double least) {
    var clusters = new ArrayList<List<Integer>>();
    for (int i = 0; i < articles.size(); i++) {
      var own = likeness.get(i);
      List<Integer> best = List.of();
      double most = least;
      for (var cluster : clusters) {
        double average = cluster.stream().mapToDouble(j -> own[j]).sum() / cluster.size();
        if (average >= most) {
          best = cluster;
          most = average;
        }
      }
      if (best.isEmpty()) {
        best = new ArrayList<>();
        clusters.add(best);
      }
      best.add(i);
    }
    var clusterOf = new HashMap<String, String>();
    for (var cluster : clusters) {
      var name = String.valueOf(cluster.getFirst());
      cluster.forEach(i -> clusterOf.put(articles.get(i).article().page().uri(), name));
    }
    return clusterOf;
  }
}
