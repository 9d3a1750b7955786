package org.isnad.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.export.SampleReport;
import org.isnad.export.text.TextStyle.Extent;
import org.isnad.export.text.TextStyle.Language;
import org.junit.jupiter.api.Test;

/// The text report of the sample, against files that a reader has looked at.
class TextReportTest {

  private static final Path FILES = Path.of("src/test/resources/org/isnad/export/sample");

  @Test
  void tellsTheStoryInEnglish() throws IOException {
    check("report-en.txt", new TextStyle(Language.EN, 90, Extent.SHORT, false));
  }

  @Test
  void tellsTheStoryInArabic() throws IOException {
    check("report-ar.txt", new TextStyle(Language.AR, 90, Extent.SHORT, false));
  }

  @Test
  void tellsEverythingInFull() throws IOException {
    check("report-full.txt", new TextStyle(Language.EN, 60, Extent.FULL, false));
  }

  @Test
  void colourAddsNoWord() throws IOException {
    var plain = text(new TextStyle(Language.EN, 90, Extent.SHORT, false));
    var coloured = text(new TextStyle(Language.EN, 90, Extent.SHORT, true));
    assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void keepsToItsWidth() throws IOException {
    text(new TextStyle(Language.EN, 60, Extent.FULL, false))
        .lines()
        .forEach(line -> assertThat(Bidi.width(line)).as(line).isLessThanOrEqualTo(60));
  }

  @Test
  void closesEveryIsolateItOpens() throws IOException {
    for (var language : Language.values()) {
      var text = text(new TextStyle(language, 60, Extent.FULL, false));
      text.lines()
          .forEach(line ->
              assertThat(line.chars().filter(c -> c == '\u2066' || c == '\u2067').count())
                  .as(line)
                  .isEqualTo(line.chars().filter(c -> c == '\u2069').count()));
    }
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
    TextReport.write(SampleReport.report(), style, out);
    return out.toString();
  }
}
