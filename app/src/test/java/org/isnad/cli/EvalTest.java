package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `isnad eval` prints tables, lists misses on demand, holds floors and tells faults.
class EvalTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aPageAndItsKey() throws IOException {
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("keys"));
    Files.writeString(folder.resolve("pages/page.txt"), "عنوان الصفحة\n\nزار الوفد المرفأ.\n");
    key("quantity\tالوفد\t77");
  }

  private void key(String line) throws IOException {
    Files.writeString(
        folder.resolve("keys/page.key"),
        "page\tpage.txt\nheadline\tعنوان الصفحة\nbody\tزار … المرفأ.\n" + line + "\n");
  }

  private Run eval(String... options) {
    return evalIn("en", options);
  }

  private Run evalIn(String language, String... options) {
    var arguments = new String[options.length + 2];
    arguments[0] = "eval";
    arguments[1] = folder.resolve("keys").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.with("", language, arguments);
  }

  @Test
  void findsThePagesBesideTheKeysAndPrintsATable() {
    var run = eval();
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("layer +P +R +F1 +keyed +found"))
        .anyMatch(line -> line.matches("quantities +0\\.000 +0\\.000 +0\\.000 +1 +0"));
  }

  @Test
  void listsWhatWasMissedWithFileAndLine() {
    assertThat(eval("--misses", "--layer", "quantities").out())
        .startsWith("missed  quantities  page.txt:3  \u2067")
        .contains("[الوفد]")
        .contains("\u2069  -> 77\n")
        .doesNotContain("articles");
  }

  @Test
  void speaksArabic() {
    assertThat(evalIn("ar").out()).contains("\u2067المطلوب\u2069").contains("quantities");
    assertThat(eval("--lang=ar").out()).isEqualTo(evalIn("ar").out());
  }

  @Test
  void printsForPrograms() {
    assertThat(eval("--format=csv", "--layer=articles").out())
        .isEqualTo(
            "layer,precision,recall,f1,right,found,recalled,keyed\n"
                + "articles,1.000,1.000,1.000,1,1,1,1\n");
    assertThat(eval("--format=json", "--misses").out())
        .contains("\"layer\" : \"quantities\"")
        .contains("\"keyed\" : 1")
        .contains("\"line\" : 3");
  }

  @Test
  void holdsFloors() {
    assertThat(eval("--at-least", "articles=1").code()).isZero();
    var run = eval("--at-least", "articles=1,quantities=0.5");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("quantities: F1 0.000 < 0.5\n");
    assertThat(run.out()).contains("quantities");
  }

  @Test
  void saysWhichLayersThereAre() {
    var run = eval("--layer", "quantity");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("No key judges the layer quantity: articles attributions");
  }

  @Test
  void tellsWhereAKeyIsWrong() throws IOException {
    key("event\tASSAULT\tالزائر\tasserted\t-\t-");
    var run = eval();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("page.key:4: not in the page: الزائر\n");
    Files.delete(folder.resolve("keys/page.key"));
    Files.writeString(folder.resolve("keys/page.json"), "{\"names\": [\n{]}");
    assertThat(eval().err()).startsWith("page.json:2: ");
    Files.writeString(
        folder.resolve("keys/page.json"), "{\"names\": [], \"events\": [{\"plover\": \"AID\"}]}");
    assertThat(eval().err()).isEqualTo("page.json: /events/0: an event needs a trigger\n");
  }

  @Test
  void tellsThatAPageOrAKeyIsNotThere() throws IOException {
    var run = eval("--pages", folder.resolve("keys/page.key").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("page.key:1: no page page.txt");
    assertThat(Run.of("eval").code()).isEqualTo(2);
    var nothing = Run.of("eval", folder.resolve("none").toString());
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).startsWith("There are no answer keys at");
    Files.delete(folder.resolve("keys/page.key"));
    assertThat(eval().err()).endsWith("keys: no keys there\n");
  }

  @Test
  void writesThePagesOfTheSetsWhoseKeysAreThere() throws IOException {
    var docs = Files.createDirectory(folder.resolve("docs"));
    var sets = "# name\ttitle\tkeys\tpages\tnote\n";
    Files.writeString(
        docs.resolve("sets.tsv"),
        sets
            + "ours\tOur pages\t%s\t%s\tInvented.\n"
                .formatted(folder.resolve("keys"), folder.resolve("pages"))
            + "theirs\tOther pages\tno/such/*.json\tno/such\tElsewhere.\n");
    Files.writeString(docs.resolve("events.md"), "# Events in the wild\n");
    var run = Run.of("eval", "--write", docs.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("theirs: ");
    assertThat(Files.readString(docs.resolve("ours.md"))).contains("| quantities | 0.000 |");
    assertThat(Files.readString(docs.resolve("README.md")))
        .contains("| layer | ours |")
        .contains("[Events in the wild](events.md)");
    assertThat(docs.resolve("theirs.md")).doesNotExist();
  }
}
