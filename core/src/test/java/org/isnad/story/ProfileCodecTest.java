package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// Profiles as bytes.
class ProfileCodecTest {

  private static final StoryProfile PROFILE =
      new ProfileReader(new WordReader())
          .read(
              article("a", "مقتل 14 شخصا في تفجير استهدف بلدة السنديان")
                  .own("دانت نقابة الصيادين التفجير الذي استهدف بلدة السنديان في 3 مارس.")
                  .outlet("المرفأ")
                  .write());

  @Test
  void whatIsComparedComesBack() {
    var decoded = ProfileCodec.decode(ProfileCodec.encode(PROFILE));
    assertThat(decoded)
        .usingRecursiveComparison()
        .ignoringFields("text", "lead", "headline", "parts")
        .isEqualTo(PROFILE);
    assertThat(decoded.text().dot(PROFILE.text())).isEqualTo(PROFILE.text().dot(PROFILE.text()));
    assertThat(decoded.parts().beginning().dot(PROFILE.parts().beginning())).isGreaterThan(0.99);
  }

  @Test
  void theSameProfileHasTheSameBytes() {
    var bytes = ProfileCodec.encode(PROFILE);
    assertThat(ProfileCodec.encode(ProfileCodec.decode(bytes))).isEqualTo(bytes);
  }

  @Test
  void numbersAreKeptWithWhatTheyCount() {
    assertThat(PROFILE.amounts()).contains("14 killed");
  }

  @Test
  void theLandmarkIsKept() {
    var market =
        new ProfileReader(new WordReader())
            .read(article("b", "مؤشر السوق").own("أغلق مؤشر سوق الأسهم عند 6143 نقطة.").write());
    assertThat(market.landmark().marks()).isNotEmpty();
    assertThat(ProfileCodec.decode(ProfileCodec.encode(market)).landmark())
        .isEqualTo(market.landmark());
  }

  @Test
  void theAttackThatIsCondemnedIsKept() {
    assertThat(PROFILE.blow().reacts()).isTrue();
    assertThat(PROFILE.blow().places()).isNotEmpty();
  }
}
