package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.story.Landmark.Kind;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What tells a match, or a day of a market, from others of its kind.
class LandmarkReaderTest {

  private static final ProfileReader READER = new ProfileReader(new WordReader());

  private static StoryProfile profile(String id, String headline, String text) {
    return READER.read(article(id, headline).own(text).write());
  }

  private static Landmark landmark(String headline, String text) {
    return profile("a", headline, text).landmark();
  }

  private static final StoryProfile MATCH =
      profile(
          "m",
          "نادي المرجان يكسب الكأس",
          "تغلب نادي المرجان على نادي السنديان بهدفين في مباراة أقيمت مساء أمس.");

  private static final StoryProfile PLAYER =
      profile(
          "p",
          "إصابة الحارس",
          "كشف الفحص إصابة الحارس خلال لقاء نادي السنديان السعودي ونادي المرجان في ركبته.");

  @Test
  void aMatchIsToldByItsTwoClubs() {
    assertThat(MATCH.landmark().kind()).isEqualTo(Kind.MATCH);
    assertThat(MATCH.landmark().marks()).hasSize(2);
    assertThat(PLAYER.landmark().isShared(MATCH.landmark())).isTrue();
  }

  @Test
  void oneClubInCommonIsNoMatchInCommon() {
    var other =
        landmark("نادي المرجان يستعد", "يلاقي نادي المرجان نظيره نادي الصنوبر في مباراة ودية.");
    assertThat(other.isShared(MATCH.landmark())).isFalse();
  }

  @Test
  void threeClubsAreALeague() {
    var league = "يلعب نادي المرجان ونادي السنديان ونادي الصنوبر مباريات الدور الأول.";
    assertThat(landmark("جدول الدور الأول", league).marks()).isEmpty();
  }

  @Test
  void twoClubsThatDoNotPlayAreNoMatch() {
    var transfer = "وقع اللاعب عقدا مع نادي المرجان قادما من نادي السنديان.";
    assertThat(landmark("لاعب ينتقل", transfer).marks()).isEmpty();
  }

  @Test
  void aDayOfAMarketIsToldByALevelHoweverItIsRounded() {
    var exact =
        landmark(
            "مؤشر السوق يغلق مرتفعا",
            "أغلق مؤشر سوق الأسهم اليوم مرتفعا عند مستوى 6143.77 نقطة في جلسة هادئة.");
    var rounded =
        landmark(
            "الأسهم تعاود الصعود",
            "عادت الأسهم إلى الصعود في جلسة أمس وأغلق مؤشر السوق عند 6144 نقطة.");
    assertThat(exact.kind()).isEqualTo(Kind.MARKET_DAY);
    assertThat(rounded.isShared(exact)).isTrue();
  }

  @Test
  void anotherDayHasOtherFigures() {
    var one = landmark("مؤشر السوق", "أغلق مؤشر سوق الأسهم عند 6143 نقطة في جلسة اليوم.");
    var next = landmark("مؤشر السوق", "أغلق مؤشر سوق الأسهم عند 6171 نقطة في جلسة اليوم.");
    assertThat(next.isShared(one)).isFalse();
  }

  @Test
  void aFigureOfAnyOtherTextIsNoLandmark() {
    assertThat(landmark("سعر البيت", "باع الرجل بيته بسعر 6143 دينارا.").marks()).isEmpty();
  }

  @Test
  void nothingIsSharedByTextsWithoutALandmark() {
    assertThat(Landmark.NONE.isShared(Landmark.NONE)).isFalse();
  }

  @Test
  void reportsOfOneMatchAreLookedUpByIt() {
    assertThat(StoryKeys.of(MATCH)).containsAnyOf(StoryKeys.of(PLAYER));
  }
}
