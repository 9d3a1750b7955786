package org.isnad.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.link.Newsroom;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.Kind;
import org.isnad.model.Comparison;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// What two articles look like side by side.
class ArticleComparerTest {

  private static final String OPENED =
      "افتتح محافظ السنديان محمود الراعي مساء السبت مستشفى الأطفال الجديد الذي يضم تسعين سريرا وثلاث غرف للجراحة.";
  private static final String SAID =
      "ويستقبل المستشفى المرضى من القرى الجبلية كلها ويغنيهم عن السفر الطويل إلى العاصمة في الشتاء.";
  private static final String THANKED =
      "وشكر مدير المستشفى المتبرعين الذين جهزوا قسم الأشعة، وأعلن تدريب أربعين ممرضة خلال الأشهر المقبلة.";
  private static final String SHORT = "وانتهى الحفل ظهرا.";

  private final ArticleComparer comparer = new ArticleComparer();

  private Comparison compare(Newsroom a, Newsroom b) {
    return comparer.compare(a.write(), b.write());
  }

  private static Newsroom hospital(String id) {
    return article(id, "مستشفى جديد للأطفال");
  }

  private static List<Kind> kinds(Comparison comparison) {
    return comparison.passages().stream().map(ComparedPassage::kind).toList();
  }

  private static String words(AnnotatedArticle article, Span span) {
    return article.article().text(span);
  }

  @Test
  void anArticleIsTheSameAsItself() {
    var one = hospital("a").own(OPENED).own(SAID).own(SHORT);
    var comparison = compare(one, one);
    assertThat(kinds(comparison)).containsOnly(Kind.SAME);
    assertThat(comparison.shareOfA()).isEqualTo(1);
    assertThat(comparison.passages()).noneMatch(ComparedPassage::moved);
  }

  @Test
  void aShortSentenceThatBothHaveIsTheSame() {
    var comparison = compare(article("a", "خبر").own(SHORT), article("b", "حفل").own(SHORT));
    assertThat(kinds(comparison)).containsExactly(Kind.DROPPED, Kind.ADDED, Kind.SAME);
  }

  @Test
  void spellingVariantsAreNoEdits() {
    var other = OPENED.replace("الأطفال", "الاطفال").replace("مستشفى", "مستشفي");
    assertThat(kinds(compare(hospital("a").own(OPENED), hospital("b").own(other))))
        .containsOnly(Kind.SAME);
  }

  @Test
  void anEditShowsTheWordsOnBothSides() {
    var a = hospital("a").own(OPENED).write();
    var b = hospital("b").own(OPENED.replace("مساء السبت", "صباح الأحد")).write();
    var edited = comparer.compare(a, b).passages().getLast();
    assertThat(edited.kind()).isEqualTo(Kind.EDITED);
    assertThat(edited.changes()).hasSize(1);
    assertThat(words(a, edited.changes().getFirst().a())).isEqualTo("مساء السبت");
    assertThat(words(b, edited.changes().getFirst().b())).isEqualTo("صباح الأحد");
  }

  @Test
  void wordsPutInStandForNothing() {
    var a = hospital("a").own(OPENED).write();
    var b = hospital("b").own(OPENED.replace("محمود", "المهندس محمود")).write();
    var change = comparer.compare(a, b).passages().getLast().changes().getFirst();
    assertThat(change.a().isEmpty()).isTrue();
    assertThat(a.article().text().substring(0, change.a().start())).endsWith("السنديان");
    assertThat(words(b, change.b())).isEqualTo("المهندس");
  }

  @Test
  void sentencesOfOneSideAreDroppedOrAddedWhereTheyStand() {
    var comparison =
        compare(hospital("a").own(OPENED).own(THANKED), hospital("b").own(OPENED).own(SAID));
    assertThat(kinds(comparison)).containsExactly(Kind.SAME, Kind.SAME, Kind.DROPPED, Kind.ADDED);
  }

  @Test
  void itIsTurnedAroundWhenTheArticlesAre() {
    var a = hospital("a").own(OPENED).own(SHORT).own(THANKED);
    var b = hospital("b").own(OPENED.replace("مساء السبت", "أمس")).own(SAID);
    var there = compare(a, b);
    var back = compare(b, a);
    assertThat(back.shareOfA()).isEqualTo(there.shareOfB());
    assertThat(kinds(back).stream().filter(Kind.ADDED::equals).count())
        .isEqualTo(kinds(there).stream().filter(Kind.DROPPED::equals).count());
  }

  @Test
  void everyWordStandsInExactlyOnePassage() {
    var a = hospital("a").own(OPENED).own(SHORT).own(THANKED).write();
    var b = hospital("b").own(SAID).own(THANKED.replace("أربعين", "خمسين")).write();
    var passages = comparer.compare(a, b).passages();
    assertThat(covered(a, passages.stream().flatMap(p -> p.a().stream()).sorted().toList()))
        .isEqualTo(letters(a.article().text()));
    assertThat(covered(b, passages.stream().flatMap(p -> p.b().stream()).sorted().toList()))
        .isEqualTo(letters(b.article().text()));
  }

  private static String covered(AnnotatedArticle article, List<Span> spans) {
    var text = new StringBuilder();
    spans.forEach(span -> text.append(article.article().text(span)));
    return letters(text.toString());
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void aSentenceAtAnotherPlaceIsMoved() {
    var a = hospital("a").own(OPENED).own(SAID).own(SHORT);
    var b = hospital("b").own(OPENED).own(SHORT).own(SAID);
    var moved = compare(a, b).passages().stream().filter(ComparedPassage::moved).toList();
    assertThat(moved).hasSize(1);
    assertThat(moved.getFirst().kind()).isEqualTo(Kind.SAME);
  }

  @Test
  void anotherNumberIsNamedWithBothValues() {
    var changed = THANKED.replace("أربعين ممرضة", "ستين ممرضة");
    var edited = compare(hospital("a").own(THANKED), hospital("b").own(changed));
    var numbers = edited.passages().getLast().numbers();
    assertThat(numbers).hasSize(1);
    assertThat(numbers.getFirst().before()).isEqualByComparingTo(BigDecimal.valueOf(40));
    assertThat(numbers.getFirst().after()).isEqualByComparingTo(BigDecimal.valueOf(60));
  }

  @Test
  void theSameNumberInOtherFiguresIsNoChange() {
    var changed = THANKED.replace("أربعين ممرضة", "40 ممرضة");
    assertThat(compare(hospital("a").own(THANKED), hospital("b").own(changed)).passages())
        .allMatch(passage -> passage.numbers().isEmpty());
  }

  @Test
  void aLostSourceIsNamed() {
    var content =
        "المستشفى يستقبل المرضى من القرى الجبلية كلها ويغنيهم عن السفر الطويل إلى العاصمة";
    var comparison =
        compare(
            hospital("a").says("قال سالم النجار إن", content, "سالم النجار"),
            hospital("b").own(content + "."));
    assertThat(comparison.passages())
        .extracting(ComparedPassage::attribution)
        .contains(AttributionChange.LOST_IN_B);
  }

  @Test
  void versionsOfAPageAreToldFromOneToTheNext() {
    var first = hospital("a").own(OPENED).write();
    var second = hospital("b").own(OPENED).own(SHORT).write();
    var other = article("c", "إضراب").own("أعلن السائقون إضرابا مفتوحا حتى رفع الأجور.").write();
    var versions = new Versions(comparer);
    var chain =
        versions.of(second, List.of(List.of(first), List.of(other), List.of(other, second)));
    assertThat(chain).containsExactly(first, second);
    assertThat(kinds(versions.corrections(chain).getFirst())).contains(Kind.ADDED);
  }
}
