package org.isnad.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Span;

/// How much of two articles stands in both.
///
/// @param ofShorter the share of the shorter one, 0 to 1
/// @param ofLonger the share of the longer one, 0 to 1
record Reused(double ofShorter, double ofLonger) {

  /// Nothing.
  static final Reused NOTHING = new Reused(0, 0);

  private static final double NEARLY_ALL = 0.9;

  /// Whether one is the text of the other.
  boolean copy() {
    return ofShorter >= NEARLY_ALL && ofLonger >= NEARLY_ALL;
  }

  /// Two places in the list as one key, the smaller one first.
  static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /// What each pair of articles shares that shares passages.
  static Map<Long, Reused> of(List<AnnotatedArticle> articles, List<ReuseAlignment> reuse) {
    var places = new HashMap<String, Integer>();
    var lengths = new int[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).article().id(), i);
      lengths[i] = articles.get(i).article().body().stream().mapToInt(Span::length).sum();
    }
    var shared = new HashMap<Long, Integer>();
    for (var link : reuse) {
      var a = places.get(link.a().article());
      var b = places.get(link.b().article());
      if (a != null && b != null) {
        int characters = Math.min(link.a().span().length(), link.b().span().length());
        shared.merge(pair(a, b), characters, Integer::sum);
      }
    }
    var all = new HashMap<Long, Reused>();
    shared.forEach((pair, characters) -> {
      int a = lengths[(int) (pair >> 32)];
      int b = lengths[pair.intValue()];
      all.put(
          pair, new Reused(share(characters, Math.min(a, b)), share(characters, Math.max(a, b))));
    });
    return all;
  }

  private static double share(int characters, int length) {
    return Math.min(1, characters / (double) Math.max(1, length));
  }
}
