package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static Table parse(String... lines) {
    return Table.parse("x/y.tsv", List.of(lines));
  }

  private static void refused(String message, String... lines) {
    assertThatThrownBy(() -> parse(lines))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("x/y.tsv:")
        .hasMessageContaining(message);
  }

  @Test
  void readsCellsByTheNameOfTheirColumn() {
    var row = parse("## head", "# form\tvalue", "", "آذار | مارس\t3").rows().getFirst();
    assertThat(row.list("form")).containsExactly("آذار", "مارس");
    assertThat(row.number("value")).isEqualTo(3);
    assertThat(row.place()).isEqualTo("x/y.tsv:4");
  }

  @Test
  void dashIsAnEmptyCellAndTrailingCellsMayBeLeftOut() {
    var row = parse("# form\tvalue\tmore", "آذار\t-").rows().getFirst();
    assertThat(row.find("value")).isEmpty();
    assertThat(row.get("more")).isEmpty();
    assertThat(row.list("more")).isEmpty();
  }

  @Test
  void refusesATableWithoutColumns() {
    refused("names the columns", "## head");
    refused("must name the columns", "آذار\t3");
  }

  @Test
  void refusesMoreCellsThanColumns() {
    refused("y.tsv:2: 2 cells, but 1 columns", "# form", "آذار\t3");
  }

  @Test
  void refusesAnUnknownColumnAndABadNumber() {
    var row = parse("# form\tvalue", "آذار\tx").rows().getFirst();
    assertThatThrownBy(() -> row.get("nothing")).hasMessageContaining("no column nothing");
    assertThatThrownBy(() -> row.number("value")).hasMessageContaining("y.tsv:2: not a number");
  }

  @Test
  void refusesAFormInTwoEntriesAndNamesBothLines() {
    refused("y.tsv:4: the form آذار stands in line 2", "# form", "آذار", "نيسان", "آذار");
    refused("y.tsv:3: the form الهيئه stands in line 2", "# form", "الهيئة", "الهيئه");
    refused("y.tsv:3: the form احمد stands in line 2", "# form", "أحمد", "سالم | احمد");
  }

  @Test
  void refusesAFormTwiceInOneEntryButNotItsVariants() {
    refused("y.tsv:2: a form stands twice", "# form", "آذار | مارس | آذار");
    assertThat(parse("# form", "أحمد | احمد").rows()).hasSize(1);
  }

  @Test
  void headMayAllowDuplicates() {
    assertThat(parse("## Homographs. duplicates: allowed", "# form", "آذار", "آذار").rows())
        .hasSize(2);
  }

  @Test
  void headMayAllowRawTexts() {
    assertThat(parse("## characters: any", "# text", "كـتاب").rows()).hasSize(1);
    refused("U+0640", "# text", "كـتاب");
  }
}
