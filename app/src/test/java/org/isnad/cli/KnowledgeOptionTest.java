package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user knows of who is who reaches the report, and a slip in it is told with its place.
class KnowledgeOptionTest {

  private static final String HEAD =
      "# form\tenglish\tkind\tcountry\tparent\tallegiance\tfrom\tto\twikidata\tsource\n";

  @TempDir private Path folder = Path.of("");

  private Path page() throws IOException {
    var page = folder.resolve("page.txt");
    Files.writeString(
        page,
        "بيان\nقالت حركة النورس الأزرق إن الطريق مغلق. وأضافت حركة النورس الأزرق أن الجسر سليم.\n");
    return page;
  }

  private Path groups(String line) throws IOException {
    var groups = folder.resolve("our-groups.tsv");
    Files.writeString(groups, HEAD + line + "\n");
    return groups;
  }

  private Run read(Path groups) throws IOException {
    return Run.of("read", "--format=json", "--knowledge=" + groups, page().toString());
  }

  @Test
  void aGroupThatOnlyTheUserKnowsIsKnown() throws IOException {
    var run =
        read(
            groups("حركة النورس الأزرق\tBlue Gull Movement\tmovement\tIQ\t-\t-\t2020\t-\t-\tours"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"known\" : \"group:blue-gull-movement\"");
    assertThat(run.out()).contains("Blue Gull Movement");
    assertThat(Run.of("read", "--format=json", page().toString()).out())
        .doesNotContain("Blue Gull Movement");
  }

  @Test
  void aSlipIsToldWithItsPlace() throws IOException {
    var run =
        read(
            groups("حركة النورس الأزرق\tBlue Gull Movement\tmovement\tQQ\t-\t-\t2020\t-\t-\tours"));
    assertThat(run.code()).isEqualTo(Main.USAGE);
    assertThat(run.err()).contains("our-groups.tsv:2");
  }
}
