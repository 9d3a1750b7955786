package org.isnad.export.csv;

import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.NumberChange;
import org.isnad.model.Comparison;

/// Comparisons as a table of their passages.
public final class ComparisonCsv {

  private final CsvTable table;

  /// Writes the names of the columns.
  public ComparisonCsv(Appendable out) {
    table =
        new CsvTable(
            out,
            "a",
            "b",
            "kind",
            "moved",
            "attribution_change",
            "numbers",
            "words_in_a",
            "words_in_b");
  }

  /// Writes one row for each passage.
  public void write(Comparison comparison, Article a, Article b) {
    for (var passage : comparison.passages()) {
      table.row(
          comparison.a(),
          comparison.b(),
          name(passage.kind()),
          passage.moved(),
          name(passage.attribution()),
          numbers(passage),
          passage.a().map(a::text),
          passage.b().map(b::text));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String numbers(ComparedPassage passage) {
    return passage.numbers().stream().map(ComparisonCsv::number).collect(Collectors.joining(" | "));
  }

  private static String number(NumberChange number) {
    return number.before().stripTrailingZeros().toPlainString()
        + " > "
        + number.after().stripTrailingZeros().toPlainString();
  }
}
