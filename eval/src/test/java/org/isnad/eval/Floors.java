package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.score.Finding;
import org.isnad.score.LayerScore;
import org.isnad.score.Scores;
import org.isnad.score.table.CsvTable;

/// The least score that each layer must reach.
final class Floors {

  private static final double ROUNDING = 0.0005;

  private Floors() {}

  static List<Row> read(Path file) {
    try {
      return Table.parse(file.getFileName().toString(), Files.readAllLines(file)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// Checks scores against rows with a `layer` and a `minimum`; on failure says what went wrong.
  static void hold(List<Row> floors, Scores scores) {
    var low = new ArrayList<String>();
    for (var row : floors) {
      double minimum = Double.parseDouble(row.get("minimum"));
      double f1 = scores.layer(row.get("layer")).map(LayerScore::f1).orElse(0.0);
      if (f1 < minimum - ROUNDING) {
        low.add(
            String.format(Locale.ROOT, "%s: %s reaches %.3f", row.place(), row.get("layer"), f1));
      }
    }
    assertThat(low)
        .as(
            "%s%n%s",
            String.join("\n", CsvTable.lines(scores)),
            scores.findings().stream().map(Finding::toString).collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
