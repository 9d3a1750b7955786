package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.link.Newsroom;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// Which texts are columns.
class OpinionTest {

  private static final ProfileReader READER = new ProfileReader(new WordReader());
  private static final String COLUMN =
      "لماذا نخاف من الحديقة الصغيرة التي تنمو خلف بيوتنا؟ أظن أن علينا أن نعود إلى ما تعلمته أيدينا من الطين والماء. ";
  private static final String REPORT =
      "وتمتد الحديقة على مساحة واسعة خلف محطة القطار وتضم أشجارا ومقاعد وملعبا للأطفال وممرا طويلا للدراجات. ";

  private static boolean isColumn(Newsroom article) {
    return READER.read(article.write()).opinion();
  }

  @Test
  void aLongTextInWhichTheWriterSpeaksForHimselfIsAColumn() {
    assertThat(isColumn(article("a", "حديقة وراء البيت").own(COLUMN.repeat(14)))).isTrue();
  }

  @Test
  void aLongReportIsNone() {
    assertThat(isColumn(article("a", "افتتاح حديقة").own(REPORT.repeat(16)))).isFalse();
  }

  @Test
  void whatStandsBetweenQuotationMarksIsNotTheWritersWord() {
    var quoted = article("a", "افتتاح حديقة");
    for (int i = 0; i < 14; i++) {
      quoted.own(REPORT).own("«" + COLUMN.strip() + "»");
    }
    assertThat(isColumn(quoted)).isFalse();
  }

  @Test
  void whoQuotesManyReports() {
    var report = article("a", "حديقة وراء البيت");
    for (int i = 0; i < 14; i++) {
      report.own(COLUMN).says("وقال حسان البستاني إن", "الحديقة مفتوحة للجميع", "حسان البستاني");
    }
    assertThat(isColumn(report)).isFalse();
  }
}
