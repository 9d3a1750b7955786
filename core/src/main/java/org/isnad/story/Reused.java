package org.isnad.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Span;

/// How much of the shorter of two articles stands in the other as well.
final class Reused {

  private Reused() {}

  /// Two places in the list as one key, the smaller one first.
  static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /// The share, 0 to 1, for each pair that shares passages.
  static Map<Long, Double> of(List<AnnotatedArticle> articles, List<ReuseAlignment> reuse) {
    var places = new HashMap<String, Integer>();
    var lengths = new int[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).article().id(), i);
      lengths[i] = articles.get(i).article().body().stream().mapToInt(Span::length).sum();
    }
    var shares = new HashMap<Long, Double>();
    for (var link : reuse) {
      var a = places.get(link.a().article());
      var b = places.get(link.b().article());
      if (a != null && b != null) {
        int characters = Math.min(link.a().span().length(), link.b().span().length());
        double share = characters / (double) Math.max(1, Math.min(lengths[a], lengths[b]));
        shares.merge(pair(a, b), share, (one, more) -> Math.min(1, one + more));
      }
    }
    return shares;
  }
}
