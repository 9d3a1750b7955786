package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.isnad.model.Reason;
import org.junit.jupiter.api.Test;

/// Reasons have words in both languages.
class ReasonWordsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/isnad/provenance");
  private static final Path WORDS = Path.of("src/main/resources/org/isnad/export");
  private static final Pattern RULE =
      Pattern.compile("\"((?:root|inferred|origins|against)\\.[a-z.-]+[a-z]|not-counted)\"");
  private static final Pattern GIVEN = Pattern.compile("Reason\\.of\\(\\s*\"([a-z.-]*[a-z])\"");
  private static final Pattern ONCE = Pattern.compile("once\\(\"([a-z-]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    var file = WORDS.resolve("reasons_" + language + ".properties");
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void bothLanguagesHaveTheSameReasonsWithTheSameArguments() throws IOException {
    var english = words("en");
    var arabic = words("ar");
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
    english.forEach((key, line) ->
        assertThat(places(arabic.getProperty(String.valueOf(key))))
            .as(String.valueOf(key))
            .isEqualTo(places(String.valueOf(line))));
  }

  private static TreeSet<String> places(String line) {
    var places = new TreeSet<String>();
    PLACE.matcher(line).results().forEach(place -> places.add(place.group()));
    return places;
  }

  @Test
  void everyReasonForAStatusHasWords() throws IOException {
    var used = new ArrayList<String>();
    for (var file : new String[] {"Corroboration.java", "Independence.java", "IsnadStep.java"}) {
      var source = Files.readString(SOURCES.resolve(file));
      RULE.matcher(source).results().forEach(key -> used.add("reason." + key.group(1)));
      ONCE.matcher(source).results().forEach(key -> used.add("reason.once." + key.group(1)));
    }
    assertThat(used).hasSizeGreaterThan(15);
    assertThat(words("en").stringPropertyNames()).containsAll(used);
  }

  @Test
  void everyReasonThatIsGivenHasWords() throws IOException {
    var used = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        GIVEN
            .matcher(Files.readString(file))
            .results()
            .forEach(key -> used.add("reason." + key.group(1)));
      }
    }
    assertThat(used).hasSizeGreaterThan(25).contains("reason.link.first", "reason.join.name");
    assertThat(words("en").stringPropertyNames()).containsAll(used);
  }

  @Test
  void aReasonIsToldInTheReadersLanguage() {
    var reasons = List.of(Reason.of("root.named", "Shira", "Suad"));
    assertThat(new ReasonWords(Locale.ENGLISH).lines(reasons))
        .containsExactly("Shira has it from Suad.");
    assertThat(new ReasonWords(Locale.of("ar")).lines(reasons))
        .containsExactly("Shira: نقله عن Suad.");
  }
}
