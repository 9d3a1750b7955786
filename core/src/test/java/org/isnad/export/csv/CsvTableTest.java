package org.isnad.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tables that spreadsheets and programs read alike.
class CsvTableTest {

  private static String row(Object... cells) {
    var out = new StringBuilder();
    new CsvTable(out, "a").row(cells);
    return out.substring("a\r\n".length());
  }

  @Test
  void idsAndNumbersStandBareAndWordsInQuotes() {
    assertThat(row("S1bce", 12, "two, words")).isEqualTo("S1bce,12,\"two, words\"\r\n");
  }

  @Test
  void anAbsentCellIsEmpty() {
    assertThat(row(Optional.empty(), Optional.of(3))).isEqualTo(",3\r\n");
  }

  @Test
  void noCellIsTakenForAFormula() {
    assertThat(row("=1+1", "-x", "@y")).isEqualTo("\"'=1+1\",\"'-x\",\"'@y\"\r\n");
  }
}
