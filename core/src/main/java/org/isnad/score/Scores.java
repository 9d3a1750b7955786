package org.isnad.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well each layer was found, and what went wrong.
///
/// @param layers the score of each layer, in the order in which they are judged
/// @param findings what was missed, and what was found without being keyed
public record Scores(List<LayerScore> layers, List<Finding> findings) {

  public Scores {
    layers = List.copyOf(layers);
    findings = List.copyOf(findings);
  }

  /// These and some more.
  public Scores and(Scores more) {
    return new Scores(
        Stream.concat(layers.stream(), more.layers.stream()).toList(),
        Stream.concat(findings.stream(), more.findings.stream()).toList());
  }

  /// The score of one layer; absent when no key judges it.
  public Optional<LayerScore> layer(String name) {
    return layers.stream().filter(score -> score.layer().equals(name)).findFirst();
  }

  /// Only some of the layers.
  public Scores only(Set<String> names) {
    return new Scores(
        layers.stream().filter(score -> names.contains(score.layer())).toList(),
        findings.stream().filter(finding -> names.contains(finding.layer())).toList());
  }

  /// The names of the layers.
  public Set<String> names() {
    return layers.stream().map(LayerScore::layer).collect(Collectors.toUnmodifiableSet());
  }
}
