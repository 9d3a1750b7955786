package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What an article says at its beginning, in the names of its headline and behind its lead.
class PartsReaderTest {

  private static final ProfileReader READER = new ProfileReader(new WordReader());
  private static final String FIRE =
      "أخمدت فرق الإطفاء حريقا شب في مستودع أخشاب قرب ميناء المرجان فجر اليوم.";
  private static final String KNOWN =
      " وكانت البلدية قد أنذرت أصحاب المستودعات مرارا بعد ثلاثة حرائق سابقة،"
          + " وطالب السكان بنقل المخازن إلى أطراف المدينة بعيدا عن البيوت والمدارس،"
          + " غير أن الخطة تأجلت لأسباب مالية ثم عادت اللجنة إلى بحثها في الربيع الماضي،"
          + " ووعد المجلس بتعويض المتضررين وبناء محطة إطفاء جديدة عند المدخل الجنوبي.";

  private static StoryProfile profile(String id, String headline, String text) {
    return READER.read(article(id, headline).own(text).write());
  }

  @Test
  void theBeginningIsTheFirstSentence() {
    var fire = profile("a", "حريق في مستودع", FIRE + KNOWN).parts();
    var alone = profile("b", "ألسنة اللهب", FIRE).parts();
    assertThat(fire.beginning().dot(alone.beginning())).isGreaterThan(0.99);
  }

  @Test
  void aBylineIsReadWithWhatFollows() {
    var signed = profile("a", "حريق في مستودع", "ماجد السنديان. " + FIRE + KNOWN).parts();
    var alone = profile("b", "ألسنة اللهب", FIRE).parts();
    assertThat(signed.beginning().dot(alone.beginning())).isGreaterThan(0.8);
  }

  @Test
  void whatStandsBehindTheLeadIsBackground() {
    assertThat(profile("a", "حريق في مستودع", FIRE).parts().background().size()).isZero();
    assertThat(profile("b", "حريق في مستودع", FIRE + KNOWN).parts().background().size())
        .isBetween(1, 30);
  }

  @Test
  void aHeadlineAboutSomebodyElsePartsTwoHappenings() {
    var text = "استقبل المحافظ اليوم وفدا زائرا واستمع إلى شرح عن المشروع.";
    var one = profile("a", "المحافظ يستقبل ماجد السنديان", text + " والتقى ماجد السنديان بعده.");
    var same = profile("b", "لقاء المحافظ وماجد السنديان", text + " وشكره ماجد السنديان.");
    var other = profile("c", "المحافظ يستقبل نادر المرجان", text + " والتقى نادر المرجان بعده.");
    assertThat(one.parts().named().size()).isPositive();
    assertThat(Parts.named(one, same)).isGreaterThan(Parts.named(one, other));
    assertThat(Parts.named(one, other)).isEqualTo(Parts.named(other, one));
  }

  @Test
  void headlinesWithoutNamesSayNothing() {
    var one = profile("a", "حريق في مستودع", FIRE);
    var other = profile("b", "ألسنة اللهب", FIRE);
    assertThat(Parts.named(one, other)).isEqualTo(0.5);
  }
}
