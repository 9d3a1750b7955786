package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every file a linguist edits loads without a fault and says what it is and under which licence.
class LangFilesTest {

  private static final Path LANG = Path.of("../lang");

  @TestFactory
  Stream<DynamicTest> everyFileLoads() throws IOException {
    try (var languages = Files.list(LANG)) {
      return languages.filter(Files::isDirectory).sorted().toList().stream()
          .flatMap(LangFilesTest::files);
    }
  }

  private static Stream<DynamicTest> files(Path language) {
    var lang = Lang.folder(language);
    return lang.files().stream()
        .map(file -> dynamicTest(language.getFileName() + "/" + file, () -> check(lang, file)));
  }

  private static void check(Lang lang, String file) {
    if (file.endsWith(".tsv")) {
      assertThat(Table.load(lang, file).rows()).isNotEmpty();
    } else {
      RuleFile.load(lang, file);
    }
    var head = head(lang.lines(file));
    assertThat(head).as("first line of " + file + " says what it is").startsWith("#");
    assertThat(head).as("head of " + file).contains("icence");
  }

  private static String head(List<String> lines) {
    return String.join("\n", lines.stream().takeWhile(line -> line.startsWith("#")).toList());
  }
}
