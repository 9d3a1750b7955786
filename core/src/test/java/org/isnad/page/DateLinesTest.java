package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which lines are dates, and which day they mean.
class DateLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 مارس 2023 | 2023-03-05",
        "٥ مارس ٢٠٢٣ | 2023-03-05",
        "۵ مارس ۲۰۲۳ | 2023-03-05",
        "5 آذار 2023 | 2023-03-05",
        "5 آذار/مارس 2023 | 2023-03-05",
        "29 كانون الثاني/يناير 2024 | 2024-01-29",
        "29 يناير/ كانون ثان 2024 | 2024-01-29",
        "29 يناير (كانون الثاني) 2024 | 2024-01-29",
        "12 جويلية 2017 | 2017-07-12",
        "3 غشت 2021 | 2021-08-03",
        "7 أوت 2016م | 2016-08-07",
        "الأحد 5 مارس 2023 | 2023-03-05",
        "الأحد، 5 مارس، 2023 - 10:30 ص | 2023-03-05",
        "الأحد 05 مارس 2023 الساعة 10:30 بتوقيت غرينتش | 2023-03-05",
        "مارس 5, 2023 | 2023-03-05",
        "2023 مارس 5 | 2023-03-05",
        "Mar 5, 2023 | 2023-03-05",
        "March 5th, 2023 10:30 AM | 2023-03-05",
        "18th, February 2024 GMT | 2024-02-18",
        "Sunday, 5 March 2023 | 2023-03-05",
        "5 mars 2023 | 2023-03-05",
        "2023-03-05 | 2023-03-05",
        "2023-03-05T10:30:00+03:00 | 2023-03-05",
        "2023-03-05T10:30:00Z | 2023-03-05",
        "05/03/2023 - 10:30 | 2023-03-05",
        "2023/3/5 | 2023-03-05",
        "05.03.2023 | 2023-03-05",
        "05-03-2023 | 2023-03-05",
        "03/25/2023 | 2023-03-25",
        "الأحد 13 شعبان 1444هـ الموافق 5 مارس 2023م | 2023-03-05",
        "13 شعبان 1444 هـ | 2023-03-05",
        "1444/8/13 | 2023-03-05",
        "نشر في 5 مارس 2023 | 2023-03-05",
        "نُشر بتاريخ: الأحد 5 مارس 2023 | 2023-03-05",
        "آخر تحديث: 5 مارس 2023 | -",
        "تاريخ النشر: 05/03/2023 10:30 | 2023-03-05",
        "سياسة | -",
        "31 فبراير 2023 | -",
        "5 مارس 23 | -",
        "مارس 2023 | -",
      })
  void meansTheDay(String line, String day) {
    assertThat(Pages.date(line)).isEqualTo(day);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return Table.load("page/examples.tsv").rows().stream()
        .map(row ->
            dynamicTest(
                row.place(),
                () ->
                    assertThat(Pages.date(row.get("text")))
                        .isEqualTo(row.find("expected").orElse("-"))));
  }

  @Test
  void takesADateAfterANameForNoDateLineWhereAParagraphStoodBefore() {
    var text = "المجلس البلدي يقر خطة الجسر الجديد\n%s\nالشراع 12 مايو 2024\n%s";
    var article = Pages.sole(text.formatted(Pages.LEAD, Pages.NEXT));
    assertThat(article.published()).isEmpty();
  }

  @Test
  void keepsTheNameBesideADateOutOfTheBody() {
    var text = "المجلس البلدي يقر خطة الجسر الجديد\nالشراع ١٢ مايو ٢٠٢٤\n" + Pages.LEAD;
    assertThat(Pages.body(Pages.sole(text))).containsExactly(Pages.LEAD);
  }
}
