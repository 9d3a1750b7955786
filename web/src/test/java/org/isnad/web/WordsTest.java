package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The interface is whole in both languages, and runs in both directions.
class WordsTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Path WORDS = MAIN.resolve("resources/org/isnad/web");
  private static final Pattern USED =
      Pattern.compile("\\b(?:t|text|count)\\(\\s*\"([a-z0-9.-]+)\"|\\.of\\(request, \"([a-z.]+)\"");

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    try (var in =
        Files.newBufferedReader(
            WORDS.resolve("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  /// A key without its plural form.
  private static String bare(String key) {
    return key.replaceFirst("\\.(zero|one|two|few|many|other)$", "");
  }

  private static Set<String> keys(Properties words) {
    var keys = new TreeSet<String>();
    words.stringPropertyNames().forEach(key -> keys.add(bare(key)));
    return keys;
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(keys(words("ar"))).isEqualTo(keys(words("en")));
  }

  @Test
  void theArabicIsArabic() throws IOException {
    words("ar")
        .forEach((key, value) ->
            assertThat(String.valueOf(value))
                .as(String.valueOf(key))
                .doesNotContainPattern("[A-Za-z]"));
  }

  @Test
  void everyWordThatIsUsedIsThere() throws IOException {
    var keys = keys(words("en"));
    var missing = new TreeSet<String>();
    for (var file : files(MAIN, ".jte", ".java")) {
      var matcher = USED.matcher(Files.readString(file));
      while (matcher.find()) {
        var key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        boolean known = key.endsWith(".") || keys.contains(key);
        if (!known && key.contains(".")) {
          missing.add(file.getFileName() + ": " + key);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void stylesKnowNoLeftAndNoRight() throws IOException {
    var sides =
        Pattern.compile(
            "(?<![\\w-])(left|right|(margin|padding|border|inset|float|text-align)[^;:{]*-(left|right)"
                + "|(min-|max-)?(width|height))\\s*:|:\\s*(left|right)\\b");
    for (var file : files(WORDS, ".css")) {
      var lines = Files.readString(file).replaceAll("@media[^{]*\\{", "");
      assertThat(lines.lines().filter(line -> sides.matcher(line).find())).isEmpty();
    }
  }

  @Test
  void templatesHoldNoScriptAndNoStyle() throws IOException {
    for (var file : files(MAIN.resolve("jte"), ".jte")) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern(
              "<script(?! src=)|<style|\\sstyle=|\\son[a-z]+=|\\$unsafe|javascript:");
    }
  }

  private static java.util.List<Path> files(Path folder, String... ends) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> Stream.of(ends).anyMatch(end -> file.toString().endsWith(end)))
          .toList();
    }
  }
}
