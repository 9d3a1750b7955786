package org.isnad.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The running score of every layer and the list of what went wrong.
final class Tally {

  private final Map<String, LayerScore> scores = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  void add(String layer, int hits, int falseAlarms, int misses) {
    scores.put(
        layer, scores.getOrDefault(layer, LayerScore.of(layer)).plus(hits, falseAlarms, misses));
  }

  /// Adds a question that some answers out of all get right.
  void ratio(String layer, long right, int all) {
    add(layer, (int) right, 0, all - (int) right);
  }

  void add(LayerScore score) {
    scores.merge(score.layer(), score, LayerScore::plus);
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  List<LayerScore> scores() {
    return List.copyOf(scores.values());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
