package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.app.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user meets: exit codes, messages, languages, files.
class MainTest {

  private static final String PAGE = "../examples/pages/01-agency-original.txt";

  @TempDir private Path folder = Path.of("");

  @Test
  void printsTheReportAndEndsWithZero() {
    var run = Run.of("read", PAGE);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 page");
  }

  @Test
  void goesOnAfterAnInputThatFails() {
    var run = Run.of("read", "no-such-file.txt", PAGE);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("no-such-file.txt").endsWith(")\n");
    assertThat(run.out()).contains("1 page");
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    for (var arguments :
        new String[][] {{}, {"read"}, {"raed"}, {"read", "--format", "xml", PAGE}}) {
      var run = Run.of(arguments);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("--help");
    }
  }

  @Test
  void showsASituationInEachForm() throws IOException {
    var page = "../examples/pages/17-truce-agency.txt";
    assertThat(Run.of("situation", page).out()).contains("as of 16 March 2025");
    assertThat(Run.of("situation", "--lang=ar", page).out()).contains("16 مارس 2025");
    assertThat(Run.of("situation", "--format=json", page).out()).contains("isnad.situation/1");
    var file = folder.resolve("situation.html");
    assertThat(Run.of("situation", "--format=html", "-o", file.toString(), page).code()).isZero();
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("dir=\"ltr\"");
  }

  @Test
  void takesOnlyArticlesUpToTheDayOfASituation() {
    var pages =
        new String[] {
          "situation",
          "--as-of=2025-03-16",
          "../examples/pages/17-truce-agency.txt",
          "../examples/pages/18-truce-newspaper.txt",
          "../examples/pages/09-undated.txt"
        };
    var run = Run.of(pages);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("17-truce").doesNotContain("18-truce");
    assertThat(run.err()).contains("09-undated.txt").contains("left aside");
  }

  @Test
  void saysThatNobodyHasTheNameOfAnActor() {
    var run = Run.of("situation", "--actor=Nobody", PAGE);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Nobody");
  }

  @Test
  void readsStandardInput() throws IOException {
    var run = Run.with(Files.readString(Path.of(PAGE)), "en", "read", "--format=json", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"uri\" : \"-\"");
  }

  @Test
  void printsTheSameBytesEachTime() {
    var first = Run.of("demo", "--format=json");
    assertThat(Run.of("demo", "--format=json").out()).isEqualTo(first.out());
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    var file = folder.resolve("report.json");
    var run = Run.of("read", "--format=json", "-o", file.toString(), PAGE);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).endsWith("}\n");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void speaksTheLanguageOfTheUser() {
    assertThat(Run.with("", "ar", "--help").out()).isEqualTo(Run.of("--lang=ar", "--help").out());
    assertThat(Run.of("read", "--lang", "ar", PAGE).out())
        .isEqualTo(Run.with("", "ar", "read", PAGE).out())
        .isNotEqualTo(Run.of("read", PAGE).out());
  }

  @Test
  void hasNoColourWithoutATerminal() {
    assertThat(Run.of("read", PAGE).out()).doesNotContain("\u001B");
    assertThat(Run.of("--help").out()).doesNotContain("\u001B");
  }

  @Test
  void isQuietWhenTheReaderOfItsOutputLeaves() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            InputStream.nullInputStream(),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            0,
            false,
            "en",
            Optional.empty());
    assertThat(Main.run(console, "read", PAGE)).isZero();
    assertThat(Main.run(console, "read", "--format=json", PAGE)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void explainsAPlaceByItsRule() {
    var run = Run.of("explain", PAGE, "6");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("headline").contains("sentence [").contains("> [");
    assertThat(Run.of("explain", PAGE, "99999999").code()).isEqualTo(2);
    assertThat(Run.of("explain", "no-such-file.txt", "0").code()).isEqualTo(1);
  }

  @Test
  void findsFaultsInLexiconFiles() throws IOException {
    assertThat(Run.of("lint").code()).isZero();
    Files.writeString(folder.resolve("bad.tsv"), "# form\n\u0627\u0640\u0628\n");
    var run = Run.of("lint", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("bad.tsv:2: U+0640");
  }

  @Test
  void followsDecisionsOnIdentitiesAndTellsFaultsInThem() throws IOException {
    var file = folder.resolve("who.tsv");
    Files.writeString(file, "# ours\nsame\tone name\n");
    var run = Run.of("read", "--identities", file.toString(), PAGE);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("who.tsv:2: ");
    Files.writeString(file, "# ours\nsame\tone name\tanother\n");
    assertThat(Run.of("read", "--identities", file.toString(), PAGE).code()).isZero();
  }

  @Test
  void knowsTheVersionOfItsBuild() throws IOException {
    assertThat(Run.of("--version").out()).isEqualTo("isnad " + Isnad.VERSION + "\n");
    assertThat(Files.readString(Path.of("../pom.xml")))
        .contains("<version>" + Isnad.VERSION + "</version>");
  }

  @Test
  void showsHowFarItIs() {
    assertThat(Progress.line(0.5, 1200, 3_000_000_000L))
        .isEqualTo("\u2588".repeat(12) + "\u2591".repeat(12) + "  50%  1,200  -0:03");
  }
}
