package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.Failure;
import org.isnad.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read, in which order, and what is said of what cannot be read.
class PageReaderTest {

  private static final String TEXT = "قال الوزير إن العمل في الجسر يبدأ بعد شهر من الآن.";

  @TempDir Path folder;
  private final PageReader reader = new PageReader();

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private List<Reading> read(Path path) {
    try (var readings = reader.read(path)) {
      return readings.toList();
    }
  }

  private static List<Reading> read(String text) {
    var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return new PageReader().read("-", in).toList();
  }

  private static Page page(Reading reading) {
    return ((Reading.Read) reading).page();
  }

  private static Failure failure(Reading reading) {
    return ((Reading.Failed) reading).failure();
  }

  private String code(Path path) {
    var readings = read(path);
    assertThat(readings).hasSize(1);
    assertThat(failure(readings.getFirst()).stage()).isEqualTo("read");
    assertThat(failure(readings.getFirst()).where()).startsWith(path.toString());
    return failure(readings.getFirst()).code();
  }

  @Test
  void readsATextFile() throws IOException {
    var page = page(read(write("a.txt", TEXT)).getFirst());
    assertThat(page.text()).isEqualTo(TEXT);
    assertThat(page.uri()).isEqualTo(folder.resolve("a.txt").toString());
    assertThat(page.sha256()).hasSize(64);
    assertThat(page.mediaType()).isEqualTo("text/plain");
    assertThat(page.language()).isEqualTo("ar");
    assertThat(page.failures()).isEmpty();
  }

  @Test
  void walksFoldersInTheOrderOfNamesWithoutHiddenFiles() throws IOException {
    write("b/2.txt", TEXT);
    write("b/1.txt", TEXT);
    write("a.txt", TEXT);
    write(".hidden", TEXT);
    write(".git/x.txt", TEXT);
    write("c.jsonl", "{\"uri\":\"u\",\"text\":\"" + TEXT + "\"}\n");
    var names = read(folder).stream().map(r -> page(r).uri().replace(folder + "/", "")).toList();
    assertThat(names).containsExactly("a.txt", "b/1.txt", "b/2.txt", "u");
  }

  @Test
  void stopsAtALinkThatLeadsBack() throws IOException {
    write("a/1.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    var readings = read(folder);
    assertThat(readings).hasSize(2);
    assertThat(failure(readings.get(1)).code()).isEqualTo("loop");
  }

  @Test
  void saysWhatIsMissingEmptyOrBinary() throws IOException {
    assertThat(code(folder.resolve("none.txt"))).isEqualTo("missing");
    assertThat(code(write("empty.txt", ""))).isEqualTo("empty");
    assertThat(code(write("blank.txt", " \r\n\t\u00A0\n"))).isEqualTo("empty");
    assertThat(code(write("x.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2})))
        .isEqualTo("binary");
    assertThat(code(write("x.pdf", "%PDF-1.7 more"))).isEqualTo("binary");
    Files.createDirectories(folder.resolve("nothing"));
    assertThat(code(folder.resolve("nothing"))).isEqualTo("empty-folder");
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"));
    assertThat(code(folder.resolve("dangling"))).isEqualTo("missing");
  }

  @Test
  void saysWhatMayNotBeRead() throws IOException {
    var file = write("locked.txt", TEXT);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).isFalse();
    assertThat(code(file)).isEqualTo("unreadable");
  }

  @Test
  void refusesAFileOverTheLimitWithoutReadingIt() throws IOException {
    var file = folder.resolve("big.txt");
    try (var big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(200L << 20);
    }
    assertThat(code(file)).isEqualTo("too-large");
  }

  @Test
  void refusesAStreamOverTheLimit() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    var readings = new PageReader(1_000).read("-", endless).toList();
    assertThat(failure(readings.getFirst()).code()).isEqualTo("too-large");
  }

  @Test
  void readsAStreamAsText() {
    var page = page(read(TEXT).getFirst());
    assertThat(page.uri()).isEqualTo("-");
    assertThat(page.text()).isEqualTo(TEXT);
  }

  @Test
  void readsAStreamThatBeginsWithABraceAsJsonLines() {
    var readings = read("\n {\"text\":\"" + TEXT + "\"}\n{\"text\":\"" + TEXT + "\"}");
    assertThat(readings).hasSize(2);
    assertThat(page(readings.getFirst()).uri()).isEqualTo("-:2");
  }

  @Test
  void readsAllKeysOfALine() {
    var line =
        "{\"uri\":\"u\",\"title\":\"عنوان الخبر\",\"text\":\""
            + TEXT
            + "\",\"published\":\"2023-03-05\","
            + "\"outlet\":\"النهرين\",\"author\":\"سلمى\",\"other\":[1]}";
    var page = page(read(line).getFirst());
    assertThat(page.text()).isEqualTo("عنوان الخبر\n\n" + TEXT);
    assertThat(page.given().title()).contains("عنوان الخبر");
    assertThat(page.given().published()).contains(LocalDate.of(2023, 3, 5));
    assertThat(page.given().outlet()).contains("النهرين");
    assertThat(page.given().author()).contains("سلمى");
    assertThat(page.mediaType()).isEqualTo("application/x-ndjson");
    assertThat(page.failures()).isEmpty();
  }

  @Test
  void goesOnAfterABadLine() throws IOException {
    var good = "{\"uri\":\"u\",\"text\":\"" + TEXT + "\"}\n";
    var readings =
        read(
            write(
                "x.ndjson",
                good + "{\"text\": \n" + "[1]\n" + "{\"uri\":\"v\"}\n\n" + "{}x\n" + good));
    assertThat(readings).hasSize(6);
    assertThat(
            readings.stream().filter(r -> r instanceof Reading.Failed).map(r -> failure(r).code()))
        .containsExactly("bad-json", "bad-json", "no-text", "bad-json");
    assertThat(failure(readings.get(3)).where()).endsWith("x.ndjson:4");
    assertThat(failure(readings.get(4)).where()).endsWith("x.ndjson:6");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-05, 2023-03-05",
    "2023-03-05T10:30:00Z, 2023-03-05",
    "2023-03-05T10:30:00+03:00, 2023-03-05",
    "2023-03-05 10:30:00, 2023-03-05",
    "2023-03-05T23:30, 2023-03-05",
    "05/03/2023, -",
    "2023-02-30, -",
    "yesterday, -",
  })
  void takesIsoDatesOnly(String published, String day) {
    var page =
        page(read("{\"text\":\"" + TEXT + "\",\"published\":\"" + published + "\"}").getFirst());
    assertThat(page.given().published().map(LocalDate::toString).orElse("-")).isEqualTo(day);
    assertThat(page.failures().stream().map(Failure::code))
        .isEqualTo(day.equals("-") ? List.of("bad-published") : List.of());
  }

  @Test
  void leavesOutAFieldThatIsNoString() {
    var page = page(read("{\"text\":\"" + TEXT + "\",\"outlet\":7}").getFirst());
    assertThat(page.given().outlet()).isEmpty();
    assertThat(page.failures().getFirst().code()).isEqualTo("bad-field");
  }

  @Test
  void replacesLoneSurrogates() {
    var page = page(read("{\"text\":\"\\ud83d" + TEXT + "\\ud83d\\ude00\"}").getFirst());
    assertThat(page.text()).isEqualTo("\uFFFD" + TEXT + "\uD83D\uDE00");
    assertThat(page.failures().getFirst().code()).isEqualTo("lone-surrogate");
  }

  @Test
  void survivesDeeplyNestedJson() {
    var readings = read("{\"text\":" + "[".repeat(100_000) + "\n{\"text\":\"" + TEXT + "\"}");
    assertThat(failure(readings.getFirst()).code()).isEqualTo("bad-json");
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void refusesALineOverTheLimitAndGoesOn() {
    var in =
        new ByteArrayInputStream(
            ("{\"text\":\"" + TEXT.repeat(100) + "\"}\n{\"text\":\"" + TEXT + "\"}\n")
                .getBytes(StandardCharsets.UTF_8));
    var readings = new PageReader(2_000).read("-", in).toList();
    assertThat(failure(readings.getFirst()).code()).isEqualTo("too-large");
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void holdsNoMoreThanALineOfAnEndlessStream() {
    var line = ("{\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);
    var endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length] & 0xFF;
          }
        };
    try (var readings = reader.read("-", endless)) {
      assertThat(readings.limit(10_000).count()).isEqualTo(10_000);
    }
  }

  @Test
  void namesTheLanguageOfAPageThatIsNotArabic() {
    var text = "وزیر گفت که کار پل جدید از ماه آینده آغاز می شود و تا پایان سال ادامه دارد";
    var page = page(read(text).getFirst());
    assertThat(page.language()).isEqualTo("fa");
    assertThat(page.failures().getFirst().code()).isEqualTo("not-arabic");
    assertThat(page.failures().getFirst().message()).contains("'fa'");
    assertThat(new ArticleSplitter().split(page)).isEmpty();
  }

  @Test
  void leavesLineEndsAsTheyAre() {
    assertThat(page(read(TEXT + "\r\n" + TEXT + "\r").getFirst()).text())
        .isEqualTo(TEXT + "\r\n" + TEXT + "\r");
  }
}
