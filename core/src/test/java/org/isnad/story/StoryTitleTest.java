package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.HashMap;
import java.util.stream.Stream;
import org.isnad.link.Newsroom;
import org.isnad.model.AnnotatedArticle;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What a story is called.
class StoryTitleTest {

  private static final ProfileReader READER = new ProfileReader(new WordReader());

  private static final String TOLL = "مقتل أربعة في تفجير استهدف سوق بلدة السنديان";

  private static String title(Newsroom... articles) {
    var byId = new HashMap<String, AnnotatedArticle>();
    var profiles =
        Stream.of(articles)
            .map(Newsroom::write)
            .peek(one -> byId.put(one.article().id(), one))
            .map(READER::read)
            .toList();
    return StoryTitle.of(profiles, byId::get);
  }

  private static Newsroom condemned(String id, String who) {
    return article(id, who + " يستنكر تفجير سوق بلدة السنديان ويعزي أهالي الضحايا")
        .own(
            "استنكر %s التفجير الذي استهدف سوق بلدة السنديان وقدم التعازي لأهالي الضحايا."
                .formatted(who));
  }

  @Test
  void anAttackIsCalledByWhatHappenedThoughMostMembersReact() {
    var toll = article("a", TOLL).own("قتل أربعة أشخاص صباح اليوم في تفجير استهدف بلدة السنديان.");
    assertThat(
            title(
                condemned("b", "اتحاد الحرفيين"),
                toll,
                condemned("c", "اتحاد البنائين"),
                condemned("d", "اتحاد الصيادين")))
        .isEqualTo(TOLL);
  }

  @Test
  void reactionsAloneAreCalledByOneOfThem() {
    assertThat(title(condemned("b", "اتحاد الحرفيين"), condemned("c", "اتحاد البنائين")))
        .startsWith("اتحاد");
  }
}
