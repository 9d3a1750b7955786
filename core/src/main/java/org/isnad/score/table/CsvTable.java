package org.isnad.score.table;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.score.LayerScore;
import org.isnad.score.Scores;

/// Scores as comma-separated values, one layer a line.
///
/// `right` of `found` is the precision, `recalled` of `keyed` the recall; in most layers both are
/// the number of hits.
public final class CsvTable {

  private static final String HEAD = "layer,precision,recall,f1,right,found,recalled,keyed";

  private CsvTable() {}

  /// The lines, the names of the columns first.
  public static List<String> lines(Scores scores) {
    return Stream.concat(Stream.of(HEAD), scores.layers().stream().map(CsvTable::line)).toList();
  }

  private static String line(LayerScore score) {
    return String.join(
        ",",
        score.layer(),
        Figures.share(score.precision()),
        Figures.share(score.recall()),
        Figures.share(score.f1()),
        Figures.count(score.right()),
        Figures.count(score.found()),
        Figures.count(score.recalled()),
        Figures.count(score.keyed()));
  }
}
