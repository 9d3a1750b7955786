package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentationTest {

  private static void reads(String word, String stem, int before, int after) {
    assertThat(Segmentation.of(Folding.fold(word)))
        .contains(new Segmentation(before, Folding.fold(stem), after));
  }

  @Test
  void takesProcliticsOff() {
    reads("وقالت", "قالت", 1, 0);
    reads("وبحسب", "حسب", 2, 0);
    reads("فالوزير", "الوزير", 1, 0);
    reads("بالأردن", "الأردن", 1, 0);
  }

  @Test
  void restoresASwallowedArticle() {
    reads("للوكالة", "الوكالة", 1, 0);
    reads("للجنة", "اللجنة", 1, 0);
    reads("للجنة", "لجنة", 1, 0);
    reads("وللوزير", "الوزير", 2, 0);
  }

  @Test
  void takesPronounsOff() {
    reads("قوله", "قول", 0, 1);
    reads("قولها", "قول", 0, 2);
    reads("حديثهم", "حديث", 0, 2);
    reads("بيانهما", "بيان", 0, 3);
    reads("حكومتنا", "حكومة", 0, 2);
    reads("أنكم", "أن", 0, 2);
    reads("أبلغني", "أبلغ", 0, 2);
    reads("كتابي", "كتاب", 0, 1);
    reads("مقاتلوهن", "مقاتلو", 0, 2);
  }

  @Test
  void restoresTehMarbutaAndAlefMaksuraBeforeAPronoun() {
    reads("وكالتها", "وكالة", 0, 2);
    reads("مسؤوليته", "مسؤولية", 0, 1);
    reads("نفاها", "نفى", 0, 2);
    reads("التقاه", "التقى", 0, 1);
  }

  @Test
  void needsNoCareForTheSeatOfHamza() {
    reads("أصدقاؤه", "أصدقاء", 0, 1);
    reads("وكلائها", "وكلاء", 0, 2);
  }

  @Test
  void takesBothOff() {
    reads("وبمسؤوليتها", "مسؤولية", 2, 2);
    reads("لوكلائها", "وكلاء", 1, 2);
  }

  @Test
  void keepsAStemOfTwoLetters() {
    assertThat(Segmentation.of("له")).containsExactly(new Segmentation(0, "له", 0));
    assertThat(Segmentation.of("")).containsExactly(new Segmentation(0, "", 0));
  }

  @Test
  void readingsRebuildTheWord() {
    var words = new RandomText(6);
    for (int round = 0; round < 5_000; round++) {
      var key = Folding.fold(words.word(0, 9));
      var readings = Segmentation.of(key);
      assertThat(readings.getFirst()).isEqualTo(new Segmentation(0, key, 0));
      assertThat(readings).doesNotHaveDuplicates();
      readings.forEach(reading -> rebuilds(key, reading));
    }
  }

  /// What remains is the word without its ends, up to a restored article or last letter.
  private static void rebuilds(String key, Segmentation reading) {
    var middle = key.substring(reading.before(), key.length() - reading.after());
    var stem = reading.stem();
    var articles =
        List.of(middle, "ال" + middle, "ال" + middle.substring(Math.min(1, middle.length())));
    boolean same = articles.contains(stem);
    boolean changedEnd =
        reading.after() > 0
            && articles.stream()
                .anyMatch(
                    m -> m.length() == stem.length() && m.regionMatches(0, stem, 0, m.length() - 1))
            && (stem.endsWith("ه") || stem.endsWith("ي"));
    assertThat(same || changedEnd).as("%s read as %s", key, reading).isTrue();
  }

  @Test
  void isolatedCliticsAreClitics() {
    for (var clitic : List.of("ل", "ب", "و", "ف", "ك", "ال", "وال", "بال", "لل", "فلل", "وب")) {
      assertThat(Clitics.isClitic(clitic)).as(clitic).isTrue();
    }
    for (var word : List.of("", "من", "الم", "م", "ه", "لم")) {
      assertThat(Clitics.isClitic(word)).as(word).isFalse();
    }
  }
}
