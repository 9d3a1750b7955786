package org.isnad.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.export.SampleSituation;
import org.isnad.export.text.TextStyle.Extent;
import org.isnad.export.text.TextStyle.Language;
import org.junit.jupiter.api.Test;

/// The situation of the sample as text, against files that a reader has looked at.
class SituationTextTest {

  private static final Path FILES = Path.of("src/test/resources/org/isnad/export/sample");

  @Test
  void tellsTheSituationInEnglish() throws IOException {
    check("situation-en.txt", new TextStyle(Language.EN, 90, Extent.SHORT, false));
  }

  @Test
  void tellsTheSituationInArabic() throws IOException {
    check("situation-ar.txt", new TextStyle(Language.AR, 90, Extent.SHORT, false));
  }

  @Test
  void closesEveryIsolateItOpens() throws IOException {
    for (var language : Language.values()) {
      text(new TextStyle(language, 60, Extent.FULL, false))
          .lines()
          .forEach(line ->
              assertThat(line.chars().filter(c -> c == '\u2066' || c == '\u2067').count())
                  .as(line)
                  .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
    }
  }

  @Test
  void lettersOfAPageDoNotSteerTheTerminal() throws IOException {
    assertThat(text(new TextStyle(Language.EN, 90, Extent.FULL, false))).doesNotContain("\u202E");
  }

  /// With `-Disnad.golden=write` the files are written instead.
  private static void check(String file, TextStyle style) throws IOException {
    var text = text(style);
    if (System.getProperty("isnad.golden", "").equals("write")) {
      Files.writeString(FILES.resolve(file), text);
    }
    assertThat(text).isEqualTo(Files.readString(FILES.resolve(file)));
  }

  private static String text(TextStyle style) throws IOException {
    var out = new StringBuilder();
    SituationText.write(SampleSituation.report(), style, out);
    return out.toString();
  }
}
