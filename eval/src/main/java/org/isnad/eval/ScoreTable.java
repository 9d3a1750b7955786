package org.isnad.eval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The score as lines of text for people.
final class ScoreTable {

  private ScoreTable() {}

  static List<String> lines(List<LayerScore> scores) {
    var head =
        String.format(
            Locale.ROOT, "%-26s %6s %6s %6s  %5s %5s", "layer", "P", "R", "F1", "keyed", "found");
    return Stream.concat(Stream.of(head), scores.stream().map(ScoreTable::line)).toList();
  }

  private static String line(LayerScore score) {
    return String.format(
        Locale.ROOT,
        "%-26s %6.3f %6.3f %6.3f  %5d %5d",
        score.layer(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.hits() + score.misses(),
        score.hits() + score.falseAlarms());
  }

  static String line(Finding finding) {
    var kind = finding.kind() == Finding.Kind.MISS ? "miss " : "alarm";
    return kind
        + " "
        + finding.layer()
        + " "
        + finding.page()
        + " "
        + finding.words()
        + (finding.detail().isEmpty() ? "" : "  -> " + finding.detail());
  }
}
