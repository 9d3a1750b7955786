package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.link.Newsroom;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What attack an article opens with.
class BlowReaderTest {

  private static final ProfileReader READER = new ProfileReader(new WordReader());

  private static StoryProfile profile(Newsroom article) {
    return READER.read(article.write());
  }

  private static Newsroom toll(String id) {
    return article(id, "مقتل أربعة في تفجير استهدف سوق بلدة السنديان")
        .own("قتل أربعة أشخاص صباح اليوم في تفجير استهدف السوق القديم في بلدة السنديان.");
  }

  private static Newsroom condemned(String id) {
    return article(id, "اتحاد الحرفيين يستنكر العمل الجبان")
        .own("استنكر اتحاد الحرفيين التفجير الذي استهدف بلدة السنديان وتمنى الشفاء للجرحى.");
  }

  private static Newsroom visit(String id) {
    return article(id, "المحافظ يتفقد المستشفى")
        .own("تفقد المحافظ أمس جرحى التفجير الذي استهدف بلدة السنديان وشكر الأطباء.");
  }

  @Test
  void whoCondemnsAnAttackAnswersWhoCountsItsDead() {
    assertThat(profile(condemned("a")).blow().isAnswered(profile(toll("b")).blow())).isTrue();
  }

  @Test
  void twoReportsOfTheDeadAnswerNothing() {
    assertThat(profile(toll("a")).blow().isAnswered(profile(toll("b")).blow())).isFalse();
  }

  @Test
  void aVisitToTheWoundedIsAnotherStory() {
    assertThat(profile(visit("a")).blow()).isEqualTo(Blow.NONE);
  }

  @Test
  void aCountryIsTooLargeToTellAnAttackBy() {
    var condemned =
        article("a", "اتحاد الحرفيين يستنكر العمل الجبان")
            .own("استنكر اتحاد الحرفيين التفجير الذي وقع في فنلندا وتمنى الشفاء للجرحى.");
    assertThat(profile(condemned).blow()).isEqualTo(Blow.NONE);
  }

  @Test
  void reactionsAreLookedUpByThePlaceThatWasHit() {
    var reaction = StoryKeys.of(profile(condemned("a")));
    var report = StoryKeys.of(profile(toll("b")));
    assertThat(report).containsAnyOf(reaction);
  }

  @Test
  void aReactionOfTheNextDayBelongsToTheAttackAndALaterOneDoesNot() {
    var attack = profile(toll("a").day(3));
    double next = StoryLikeness.logOdds(attack, profile(condemned("b").day(4)), 0);
    double later = StoryLikeness.logOdds(attack, profile(condemned("b").day(5)), 0);
    assertThat(next).isGreaterThan(StoryClusters.LEAST);
    assertThat(later).isLessThan(StoryClusters.LEAST);
  }
}
