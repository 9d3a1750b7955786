package org.isnad.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isnad.link.Newsroom;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Direction;
import org.isnad.model.ReuseAlignment.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// What counts as reuse, what does not, and how much work it may cost.
class ReuseFinderTest {

  private static final String PUMP =
      "توقفت محطة الضخ الرئيسية في بلدة العين عن العمل بعد انفجار أنبوب المياه الشمالي مساء الاثنين";

  private final ReuseFinder finder = new ReuseFinder();

  private List<ReuseAlignment> find(Newsroom... articles) {
    return finder.find(List.of(articles).stream().map(Newsroom::write).toList());
  }

  private static Newsroom a() {
    return article("a", "البلدة بلا ماء").own(PUMP + ".");
  }

  @Test
  void identicalClausesAreVerbatim() {
    var links = find(a(), article("b", "انقطاع المياه").own(PUMP + "."));
    assertThat(links)
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(Kind.VERBATIM);
          assertThat(link.score()).isEqualTo(1);
          assertThat(link.direction()).isEmpty();
        });
  }

  @Test
  void spellingTatweelAndInsertedWordsHideNothing() {
    var edited =
        "توقّفت محطه الضخ الرئيسيه فى بلدة العيـن تماماً عن العمل بعد إنفجار أنبوب المياة الشمالي مساء الإثنين";
    assertThat(find(a(), article("b", "انقطاع المياه").own(edited + ".")))
        .extracting(ReuseAlignment::kind)
        .containsExactly(Kind.NEAR_VERBATIM);
  }

  @Test
  void thePassageEndsWithItsClause() {
    var tail = "، فيما طالب الأهالي بصهاريج بديلة وبتعويض المزارعين عن خسائرهم";
    var links =
        find(a(), article("b", "انقطاع المياه").own("وأفاد سكان بأنه " + PUMP + tail + "."));
    assertThat(links).hasSize(1);
    var written = article("b", "انقطاع المياه").own("وأفاد سكان بأنه " + PUMP + tail + ".").write();
    assertThat(written.article().text(links.getFirst().b().span())).isEqualTo(PUMP);
  }

  @Test
  void titlesAndSetPhrasesAreNoReuse() {
    var protocol =
        "صاحب السمو الملكي الأمير فارس بن سعد بن ناصر نائب رئيس مجلس الوزراء وزير الداخلية";
    assertThat(
            find(
                article("a", "افتتاح مدرسة").own("افتتح " + protocol + " مدرسة في القرية."),
                article("b", "سباق الخيل").own("رعى " + protocol + " سباق الخيل السنوي.")))
        .isEmpty();
  }

  @Test
  void aTemplateWithOtherNumbersIsNoReuse() {
    var first =
        "أغلق مؤشر السوق على ارتفاع بلغ 13 نقطة عند مستوى 8820 نقطة بتداولات تجاوزت 46 مليونا";
    var next =
        "أغلق مؤشر السوق على ارتفاع بلغ 51 نقطة عند مستوى 8769 نقطة بتداولات تجاوزت 41 مليونا";
    assertThat(
            find(article("a", "السوق").own(first + "."), article("b", "البورصة").own(next + ".")))
        .isEmpty();
  }

  @Test
  void aParagraphThatStrangersShareIsBoilerplate() {
    var line =
        "وتدعو الصحيفة قراءها إلى إرسال صورهم ومقاطعهم المصورة عبر البريد ليجري نشرها في صفحة القراء";
    assertThat(
            find(
                article("a", "البلدة بلا ماء").own(long1()).own(line + "."),
                article("b", "سباق الخيل").own(long2()).own(line + "."),
                article("c", "معرض الكتاب").own(long3()).own(line + ".")))
        .isEmpty();
  }

  private static String long1() {
    return PUMP
        + "، وقالت البلدية إن فرق الصيانة باشرت إصلاح العطل فورا، وإن الضخ يعود تدريجيا غدا."
        + " وشكا مزارعون من ذبول محاصيلهم ومن ارتفاع أسعار الصهاريج الخاصة.";
  }

  private static String long2() {
    return "فاز الجواد رعد بكأس الميدان بعد منافسة قوية مع ستة خيول عربية أصيلة حضرت من ثلاث دول."
        + " وتسلم المالك جائزته وسط هتاف الجمهور، وأهدى الفوز إلى مدربه القديم.";
  }

  private static String long3() {
    return "يضم معرض الكتاب روايات مترجمة ودواوين وقصص أطفال، ويوقع شعراء شباب مجموعاتهم الأولى."
        + " وخفض الناشرون ثمن الطبعات الشعبية، فاصطف الطلاب طوابير طويلة.";
  }

  @Test
  void headlinesThatShareOnlyAPartAreNoReuse() {
    assertThat(
            find(
                article("a", "انفجار أنبوب المياه الشمالي في بلدة العين يقطع الماء عن الأهالي"),
                article(
                    "b", "لجنة تحقق في انفجار أنبوب المياه الشمالي في بلدة العين وتعد بالنتائج")))
        .isEmpty();
  }

  @Test
  void directionNeedsTheCreditOfTheOthersOutlet() {
    var links =
        find(
            a().outlet("الميزان").day(9),
            article("b", "انقطاع").own(PUMP + ".").credit("الميزان").day(10));
    assertThat(links.getFirst().direction()).contains(Direction.B_FROM_A);
    var dated = find(a().outlet("الميزان").day(9), article("b", "انقطاع").own(PUMP + ".").day(10));
    assertThat(dated.getFirst().direction()).isEmpty();
    var agency =
        find(a().outlet("الميزان").day(9), article("b", "انقطاع").own(PUMP + ".").credit("رويترز"));
    assertThat(agency.getFirst().direction()).isEmpty();
  }

  @Test
  void sourcesAreComparedAlongThePassage() {
    var said = article("b", "انقطاع").says("قال المهندس سمير الحلو إنه", PUMP, "سمير الحلو");
    var other = article("c", "عطل").says("قالت البلدية إنه", PUMP, "البلدية");
    assertThat(find(a(), said))
        .extracting(ReuseAlignment::change)
        .containsExactly(AttributionChange.LOST_IN_A);
    assertThat(find(said, other))
        .extracting(ReuseAlignment::change)
        .containsExactly(AttributionChange.CHANGED);
  }

  @Test
  void thousandsOfCopiesCostInProportionToTheirNumber() {
    var written = a().own(long1()).write();
    var copies = new ArrayList<AnnotatedArticle>();
    for (int i = 0; i < 3_000; i++) {
      copies.add(copy(written, "copy" + i));
    }
    var links = Assertions.assertTimeout(Duration.ofSeconds(60), () -> finder.find(copies));
    assertThat(links.size()).isBetween(3_000, 3_000 * 12);
  }

  private static AnnotatedArticle copy(AnnotatedArticle written, String id) {
    var article = written.article();
    var renamed =
        new org.isnad.model.Article(
            id,
            article.page(),
            article.headline(),
            List.of(),
            article.dateline(),
            article.published(),
            article.section(),
            article.byline(),
            article.credit(),
            article.outlet(),
            List.of(),
            List.of(),
            article.body(),
            List.of());
    return new AnnotatedArticle(renamed, written.layers(), List.of());
  }

  @Test
  void oneWordAThousandTimesOverIsHarmless() {
    var flood = "ماء ".repeat(60_000);
    var links =
        Assertions.assertTimeout(
            Duration.ofSeconds(60),
            () -> find(article("a", "ماء").own(flood), article("b", "ماء").own(flood)));
    assertThat(links).isEmpty();
  }
}
