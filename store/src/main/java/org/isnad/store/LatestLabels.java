package org.isnad.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.link.StoryLinker.Labelled;
import org.isnad.link.TracedStory.Labels;

/// The labels with which articles entered the index of late, up to a number of articles.
final class LatestLabels {

  private static final int MOST = 20_000;

  private final Map<String, Labels> labels = new LinkedHashMap<>(16, 0.75f, true);

  /// Whether an article's labels are others than those it entered with, as far as is remembered;
  /// they are from now on.
  boolean changes(Labelled one) {
    var before = labels.put(one.article().article().id(), one.labels());
    if (labels.size() > MOST) {
      labels.remove(labels.keySet().iterator().next());
    }
    return !one.labels().equals(before);
  }

  /// Forgets an article that is made again, whatever its labels.
  void forget(String article) {
    labels.remove(article);
  }
}
