package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command prints a table, lists misses on demand and tells faults.
class ScoreTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aTableAndTheMissesOfOneLayer() throws IOException {
    var page = write("page.txt", "عنوان الصفحة\n\nزار الوفد المرفأ.\n");
    var key =
        write(
            "page.key",
            "page\tpage.txt\nheadline\tعنوان الصفحة\nbody\tزار … المرفأ.\n"
                + "quantity\tالوفد\t77\n");
    var out = new ByteArrayOutputStream();
    assertThat(score(out, "--pages", page, "--keys", key, "--misses", "quantities")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("miss  quantities page.txt") && line.endsWith("-> 77"))
        .anyMatch(line -> line.matches("quantities +0\\.000 +0\\.000 +0\\.000 +1 +0"));
  }

  @Test
  void aWrongCallAndAFaultyKeyEndWithTwo() throws IOException {
    var page = write("page.txt", "عنوان\n\nنص.\n");
    var key = write("page.key", "page\tother.txt\n");
    var out = new ByteArrayOutputStream();
    assertThat(score(out, "--pages", page)).isEqualTo(2);
    assertThat(score(out, "--pages", page, "--keys", key)).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("page.key:1: no page other.txt");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static int score(ByteArrayOutputStream out, String... arguments) {
    var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
    return Score.run(List.of(arguments), printer);
  }
}
