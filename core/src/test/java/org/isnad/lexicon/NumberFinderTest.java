package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFinderTest {

  private final Finder cardinals = NumberFinder.longest();
  private final Finder bounds = NumberFinder.all();
  private final Finder ordinals = new OrdinalFinder();

  /// The first member in the text: `value [surface]`.
  private static String first(Finder finder, String text) {
    var tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      for (int strip = 0; strip < tokens.strips(i).size(); strip++) {
        var found = finder.at(tokens, i, strip);
        if (!found.isEmpty()) {
          var letters = tokens.strips(i).get(strip).letters();
          var surface = tokens.span(i, found.getFirst().end(), letters).of(text);
          return found.getFirst().values().get("value") + " [" + surface + "]";
        }
      }
    }
    return "-";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "وصل 158راكبا; 158 [158]",
        "بوصول٤٠٠ نازح; 400 [٤٠٠]",
        "نحو ۱۲ وثيقة; 12 [۱۲]",
        "قيمتها 1,200 دينار; 1200 [1,200]",
        "قيمتها 1.200 ريال; 1200 [1.200]",
        "سعر الكيلو 1.250 دينار; 1.25 [1.250]",
        "قيمتها 12.000 دينار; 12000 [12.000]",
        "قيمتها 112.500 دينار; 112500 [112.500]",
        "قيمتها 1٬200٫5 دينار; 1200.5 [1٬200٫5]",
        "قيمتها 1.200.000 دينار; 1200000 [1.200.000]",
        "قيمتها 1 200 000 دينار; 1200000 [1 200 000]",
        "قيمتها 12،500 دينار; 12500 [12،500]",
        "قيمتها 3,5 مليون; 3500000 [3,5 مليون]",
        "بلغوا 5.051 مليون سائح; 5051000 [5.051 مليون]",
        "بنسبة 5.051 بالمئة; 5.051 [5.051]",
        "بنسبة 0.125; 0.125 [0.125]",
        "سعر البرميل 69ر75 دولارا; 75.69 [69ر75]",
        "سعر البرميل 75.\u200F69 دولارا; 69.75 [75.\u200F69]",
        "رقم 192.168.1.2; -",
        "في 12.5.2015; -",
        "الأرقام 7،8،9; 7 [7]",
        "2 مليون دولار; 2000000 [2 مليون]",
        "1.3 مليون لاجئ; 1300000 [1.3 مليون]",
        "15 ألفا; 15000 [15 ألفا]",
        "نحو 4 آلاف و500 عامل; 4500 [4 آلاف و500]",
        "20 ألفا و30 ألفا; 20000 [20 ألفا]",
        "6 ألاف مليون دينار; 6000000000 [6 ألاف مليون]",
        "أربعة عمال; 4 [أربعة]",
        "ثلاث سفن; 3 [ثلاث]",
        "أحد عشر جنديا; 11 [أحد عشر]",
        "اثنتي عشرة قرية; 12 [اثنتي عشرة]",
        "ثماني عشرة سفينة; 18 [ثماني عشرة]",
        "خمسة وعشرين ألفا; 25000 [خمسة وعشرين ألفا]",
        "إحدى وعشرون قرية; 21 [إحدى وعشرون]",
        "ألف ومئتان وخمسة وثلاثون; 1235 [ألف ومئتان وخمسة وثلاثون]",
        "ثلاثمئة موظف; 300 [ثلاثمئة]",
        "ثلاث مئة موظف; 300 [ثلاث مئة]",
        "ثلاثمائة وخمسون ألف; 350000 [ثلاثمائة وخمسون ألف]",
        "مئتا قتيل; 200 [مئتا]",
        "ألفا ومئتي سفينة; 1200 [ألفا ومئتي]",
        "ألفا لاجئ; 2000 [ألفا]",
        "مليونا دولار; 2000000 [مليونا]",
        "مليونين ونصف المليون; 2500000 [مليونين ونصف المليون]",
        "مليون ونصف; 1500000 [مليون ونصف]",
        "نصف مليون شخص; 500000 [نصف مليون]",
        "ربع المليون; 250000 [ربع المليون]",
        "ثلاثة أرباع الأصوات; 0.75 [ثلاثة أرباع]",
        "ثلثي الأصوات; 0.666666666666667 [ثلثي]",
        "أربعة ونصف; 4.5 [أربعة ونصف]",
        "خمسة فاصلة ستة; 5.6 [خمسة فاصلة ستة]",
        "خمسة و عشرين; 25 [خمسة و عشرين]",
        "الدول الـ12; 12 [الـ12]",
        "الأسرى الثلاثة; 3 [الثلاثة]",
        "الخمسة والعشرين; 25 [الخمسة والعشرين]",
        "وخمسة عمال; 5 [خمسة]",
        "بثلاثة ملايين; 3000000 [ثلاثة ملايين]",
        "في المئة; -",
        "بالمئة; -",
        "أحد العمال; -",
        "إحدى القرى; -",
        "آلاف السكان; -",
        "عشرات الملايين; -",
        "لست أدري; -",
        "النصف الأول; -",
      })
  void readsCardinals(String text, String expected) {
    assertThat(first(cardinals, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "للمرة الثالثة; 3 [الثالثة]",
        "الثالث والعشرين; 23 [الثالث والعشرين]",
        "الحادية عشرة; 11 [الحادية عشرة]",
        "الحادي والثلاثون; 31 [الحادي والثلاثون]",
        "القرن العشرين; 20 [العشرين]",
        "ثاني أكبر مدينة; 2 [ثاني]",
        "العاشر; 10 [العاشر]",
        "عشرون عاملا; -",
        "الحادي; -",
      })
  void readsOrdinals(String text, String expected) {
    assertThat(first(ordinals, text)).isEqualTo(expected);
  }

  @Test
  void tellsDigitsFromWords() {
    var tokens = Tokens.of("25 ألفا وستون");
    assertThat(cardinals.at(tokens, 0, 0).getFirst().values())
        .containsEntry("value", "25060")
        .containsEntry("kind", "mixed")
        .containsEntry("scale", "1");
  }

  @Test
  void givesShorterReadingsForBounds() {
    var tokens = Tokens.of("ألف ومئتين");
    assertThat(bounds.at(tokens, 0, 0))
        .extracting(f -> f.values().get("value"))
        .containsExactly("1200", "1000");
    assertThat(cardinals.at(tokens, 0, 0)).hasSize(1);
  }
}
