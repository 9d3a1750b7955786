package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private static void check(String text, String folded) {
    assertEquals(folded, Folding.fold(text), text);
  }

  /// One fact a line: a character by its number, what it becomes.
  @ParameterizedTest(name = "U+{0} -> {1}")
  @CsvSource(
      textBlock =
          """
          0621, ء
          0622, ا
          0623, ا
          0624, ء
          0625, ا
          0626, ء
          0627, ا
          0628, ب
          0629, ه
          062A, ت
          062B, ث
          062C, ج
          062D, ح
          062E, خ
          062F, د
          0630, ذ
          0631, ر
          0632, ز
          0633, س
          0634, ش
          0635, ص
          0636, ض
          0637, ط
          0638, ظ
          0639, ع
          063A, غ
          0641, ف
          0642, ق
          0643, ك
          0644, ل
          0645, م
          0646, ن
          0647, ه
          0648, و
          0649, ي
          064A, ي
          0671, ا
          0672, ا
          0673, ا
          067E, ب
          0679, ت
          0686, ج
          0688, د
          0691, ر
          0698, ج
          06A1, ف
          06A4, ف
          06A5, ف
          066F, ق
          06A8, ق
          06A9, ك
          06AA, ك
          06AD, ك
          06AF, ك
          06BA, ن
          06BE, ه
          06C0, ه
          06C1, ه
          06C3, ه
          06D5, ه
          06C7, و
          06CB, و
          06CC, ي
          06CD, ي
          06D0, ي
          06D2, ي
          06D3, ء
          0620, ي
          0660, 0
          0661, 1
          0662, 2
          0663, 3
          0664, 4
          0665, 5
          0666, 6
          0667, 7
          0668, 8
          0669, 9
          06F0, 0
          06F4, 4
          06F5, 5
          06F6, 6
          06F9, 9
          066A, %
          066B, .
          FE8D, ا
          FE91, ب
          FE93, ه
          FEB3, س
          FEFB, لا
          FEF5, لا
          FDF2, الله
          FB56, ب
          FB7A, ج
          FB8E, ك
          FBFC, ي
          0041, a
          005A, z
          """)
  void folds(String code, String folded) {
    check(String.valueOf((char) Integer.parseInt(code, 16)), folded);
  }

  @ParameterizedTest(name = "U+{0} is left out")
  @CsvSource(
      textBlock =
          """
          0640
          064B
          064C
          064D
          064E
          064F
          0650
          0651
          0652
          0653
          0654
          0655
          0656
          0670
          0610
          061A
          061C
          06D6
          06ED
          08D4
          08F0
          00AD
          0301
          200B
          200C
          200D
          200E
          200F
          202A
          202E
          2060
          2066
          2069
          FE0F
          FE70
          FE71
          FE7F
          FC5E
          FEFF
          """)
  void leavesOut(String code) {
    check(String.valueOf((char) Integer.parseInt(code, 16)), "");
  }

  @Test
  void thousandsSeparatorBecomesComma() {
    check("١٬٠٠٠", "1,000");
  }

  @Test
  void hamzaAsASecondCharacterIsTheHamzaOfItsSeat() {
    check("مسو\u0654ول", Folding.fold("مسؤول"));
    check("ري\u0654يس", Folding.fold("رئيس"));
    check("ا\u0654حمد", Folding.fold("أحمد"));
    check("ا\u0655يران", Folding.fold("إيران"));
    check("ا\u0653ب", Folding.fold("آب"));
  }

  @Test
  void variantsOfOneWordMeet() {
    check("مسئول", Folding.fold("مسؤول"));
    check("الحكومه", Folding.fold("الحكومة"));
    check("التى", Folding.fold("التي"));
    check("ﺍﻟﻘﺎﻫﺮﺓ", Folding.fold("القاهرة"));
    check("علّقَ كــبير", "علق كبير");
  }

  @Test
  void ligatureOfSeveralWordsStaysOneWord() {
    assertThat(Folding.fold("\uFDFA")).doesNotContain(" ").startsWith("صلي");
  }

  @Test
  void blanksOfAnyWidthBecomeSpacesAndLineEndsStay() {
    check("a\u00A0b\u2009c\u3000d\te\nf", "a b c d e\nf");
  }

  @Test
  void emojiAndLoneSurrogatesStay() {
    check("\uD83D\uDE00 \uD83D \uDE00", "\uD83D\uDE00 \uD83D \uDE00");
  }

  @Test
  void foldingTwiceChangesNothing() {
    var texts = new RandomText(1);
    for (int round = 0; round < 2_000; round++) {
      var folded = Folding.fold(texts.next(60));
      check(folded, folded);
    }
  }

  @Test
  void everyCharacterFoldsToAtMostOneWord() {
    for (int c = 0; c < 0x10000; c++) {
      var folded = Folding.fold(String.valueOf((char) c));
      assertThat(folded.length() < 2 || !folded.contains(" ")).as("U+%04X", c).isTrue();
    }
  }
}
