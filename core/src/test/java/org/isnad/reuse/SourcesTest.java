package org.isnad.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.junit.jupiter.api.Test;

/// What counts as another source of the same words, in articles as the pipeline reads them.
class SourcesTest {

  private static final String HALT =
      "توقفت محطة الضخ الرئيسية في بلدة العين عن العمل بعد انفجار أنبوب المياه الشمالي مساء الاثنين";

  private final Pipeline pipeline = Pipeline.standard();
  private final ReuseFinder finder = new ReuseFinder();

  private AnnotatedArticle read(String id, String... paragraphs) {
    return pipeline.run(Fixtures.article(id, String.join("\n\n", paragraphs), Optional.empty()));
  }

  private List<AttributionChange> changes(AnnotatedArticle a, AnnotatedArticle b) {
    return finder.find(List.of(a, b)).stream().map(ReuseAlignment::change).distinct().toList();
  }

  @Test
  void aPersonAndTheOfficeThatIntroducesHimAreOneSource() {
    var named =
        read(
            "a",
            "وصرح المتحدث الإعلامي بوزارة المياه المهندس سمير الحلو بأن الفرق في الطريق.",
            "وقال الحلو إنه " + HALT + ".");
    var office = read("b", "قال المتحدث الإعلامي بوزارة المياه إنه " + HALT + ".");
    var other = read("c", "قال المتحدث الأمني بشرطة العاصمة إنه " + HALT + ".");
    assertThat(changes(named, office)).containsExactly(AttributionChange.NONE);
    assertThat(changes(named, other)).containsExactly(AttributionChange.CHANGED);
  }

  @Test
  void aSourceThatBothPassagesNameIsNotLost() {
    var said = "قال المهندس سمير الحلو إن المحطة " + HALT;
    var unread = read("b", said + ".").with(Layer.ATTRIBUTIONS, List.of());
    assertThat(changes(read("a", said + "."), unread)).containsExactly(AttributionChange.NONE);
    var unnamed = read("c", "يذكر أن المحطة " + HALT + ".");
    assertThat(changes(read("a", said + "."), unnamed))
        .containsExactly(AttributionChange.LOST_IN_B);
  }

  @Test
  void aFirmerVerbOfOneSpeakerIsToldThoughBothNameHim() {
    var claimed = read("a", "زعم المهندس سمير الحلو أن المحطة " + HALT + ".");
    var confirmed = read("b", "أكد المهندس سمير الحلو أن المحطة " + HALT + ".");
    assertThat(changes(claimed, confirmed)).containsExactly(AttributionChange.HARDENED_IN_B);
  }
}
