package org.isnad.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no file of the project may hold.
class SourceTest {

  private static final int LONGEST_FILE = 300;

  /// A letter as itself or as an escape; the characters of orthography have names in `Letters`.
  private static final Pattern ARABIC_LITERAL =
      Pattern.compile("\"[^\"]*([\\x{621}-\\x{64A}]|\\\\u06(2[1-9A-Fa-f]|[34])[^\"]*)\"");

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.~$}/-])/(work|home|root|tmp|Users|mnt)/\\w");
  private static final Pattern REGISTRY =
      Pattern.compile("repo1?\\.maven|maven\\.org|sonatype\\.org|npmjs\\.|pypi\\.org");

  @Test
  void noArabicInStringsOfMainCode() {
    assertThat(lines(Sources.main().stream(), line -> ARABIC_LITERAL.matcher(line).find()))
        .as("what is known of Arabic lives in lang/, messages in .properties files")
        .isEmpty();
  }

  @Test
  void noFileOfTheProductIsTooLong() {
    assertThat(Sources.main())
        .allSatisfy(file ->
            assertThat(Sources.text(file).lines().count())
                .as(Sources.name(file))
                .isLessThanOrEqualTo(LONGEST_FILE));
  }

  @Test
  void everyPackageSaysWhatItIs() {
    var missing = new ArrayList<String>();
    for (var folder : Sources.main().stream().map(Path::getParent).distinct().toList()) {
      var info = folder.resolve("package-info.java");
      var text = Files.exists(info) ? Sources.text(info) : "";
      if (!text.startsWith("/// ") || !text.contains("@NullMarked")) {
        missing.add(Sources.name(folder));
      }
    }
    assertThat(missing).as("need a package-info with a first sentence and @NullMarked").isEmpty();
  }

  @Test
  void noPathOfAMachineAndNoRegistry() {
    Predicate<String> leak = l -> MACHINE_PATH.matcher(l).find() || REGISTRY.matcher(l).find();
    var files = Stream.concat(Sources.files(), Sources.rootFiles());
    assertThat(lines(files.filter(SourceTest::isText), leak)).isEmpty();
  }

  @Test
  void nobodySwallowsEveryException() {
    var catchAll = Pattern.compile("catch \\((Exception|Throwable) ");
    assertThat(lines(Sources.main().stream(), line -> catchAll.matcher(line).find()))
        .as("only the pipeline guards against whatever an annotator throws")
        .isEmpty();
  }

  private static boolean isText(Path file) {
    var name = file.getFileName().toString();
    return !name.equals("SourceTest.java")
        && Stream.of(".java", ".md", ".tsv", ".properties", ".xml", ".json", "run", "isnad")
            .anyMatch(name::endsWith);
  }

  private static List<String> lines(Stream<Path> files, Predicate<String> wrong) {
    return files
        .flatMap(file -> {
          var lines = Sources.text(file).lines().toList();
          return IntStream.range(0, lines.size())
              .filter(i -> wrong.test(lines.get(i)))
              .mapToObj(i -> Sources.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        })
        .toList();
  }
}
