package org.isnad.export.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.compare.ArticleComparer;
import org.isnad.export.text.TextStyle.Extent;
import org.isnad.export.text.TextStyle.Language;
import org.isnad.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;

/// How two articles look side by side.
class ComparisonTextTest {

  private static final String OPENED =
      "افتتح محافظ السنديان محمود الراعي مساء السبت مستشفى الأطفال الجديد الذي يضم تسعين سريرا وثلاث غرف للجراحة.";
  private static final String THANKED =
      "وشكر مدير المستشفى المتبرعين الذين جهزوا قسم الأشعة، وأعلن تدريب أربعين ممرضة خلال الأشهر المقبلة.";

  private static final AnnotatedArticle FIRST =
      article("a", "مستشفى جديد").own(OPENED).own(THANKED).outlet("الميزان").write();
  private static final AnnotatedArticle SECOND =
      article("b", "مستشفى جديد")
          .own(OPENED.replace("مساء السبت ", "").replace("تسعين", "سبعين"))
          .own("وحضر الحفل عدد من الأهالي.")
          .write();

  private static String text(Language language, int width, boolean colour) {
    var out = new StringBuilder();
    ComparisonText.write(
        new ArticleComparer().compare(FIRST, SECOND),
        FIRST,
        SECOND,
        new TextStyle(language, width, Extent.SHORT, colour),
        out);
    return out.toString();
  }

  @Test
  void signsTellWhatBecameOfEachPassage() {
    assertThat(text(Language.EN, 60, false).lines())
        .anyMatch(line -> line.startsWith("= "))
        .anyMatch(line -> line.startsWith("~ "))
        .anyMatch(line -> line.startsWith("\u2212 "))
        .anyMatch(line -> line.startsWith("+ "));
  }

  @Test
  void oneColumnHoldsBothWordings() {
    assertThat(text(Language.EN, 60, false).replaceAll("[\u2066-\u2069\n]", ""))
        .contains("[-مساء السبت-]")
        .contains("{+سبعين+}")
        .contains("number 90 became 70");
  }

  @Test
  void twoColumnsKeepTheWordingsApart() {
    var lines = text(Language.EN, 120, false).lines().filter(line -> line.contains("\u2502"));
    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.lastIndexOf("[-") < line.indexOf('\u2502'))
        .allMatch(line -> !line.contains("{+") || line.indexOf("{+") > line.indexOf('\u2502'));
  }

  @Test
  void itKeepsToItsWidthAndClosesItsIsolates() {
    for (var language : Language.values()) {
      for (int width : new int[] {60, 100, 120}) {
        assertThat(text(language, width, false).lines())
            .allMatch(line -> Bidi.width(line) <= width)
            .allMatch(
                line -> count(line, '\u2066') + count(line, '\u2067') == count(line, '\u2069'));
      }
    }
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  @Test
  void colourAddsNoWord() {
    assertThat(text(Language.EN, 120, true).replaceAll("\u001B\\[[0-9]+m", ""))
        .isEqualTo(text(Language.EN, 120, false));
  }
}
