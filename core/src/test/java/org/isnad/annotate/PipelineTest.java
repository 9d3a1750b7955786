package org.isnad.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.Fixtures;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Annotator<Token> BROKEN =
      new Annotator<>() {
        @Override
        public String name() {
          return "broken";
        }

        @Override
        public Set<Layer<?>> requires() {
          return Set.of();
        }

        @Override
        public Layer<Token> provides() {
          return Layer.TOKENS;
        }

        @Override
        public List<Token> annotate(AnnotatedArticle article) {
          throw new IllegalStateException("broken on purpose");
        }
      };

  private static final Annotator<Sentence> NEEDY =
      new Annotator<>() {
        @Override
        public String name() {
          return "needy";
        }

        @Override
        public Set<Layer<?>> requires() {
          return Set.of(Layer.TOKENS);
        }

        @Override
        public Layer<Sentence> provides() {
          return Layer.SENTENCES;
        }

        @Override
        public List<Sentence> annotate(AnnotatedArticle article) {
          return List.of();
        }
      };

  private static AnnotatedArticle run(Pipeline pipeline, String text) {
    return pipeline.run(Fixtures.article(text, Optional.empty()));
  }

  @Test
  void losesOnlyTheLayersThatNeedAFailedOne() {
    var article = run(Pipeline.of(List.of(NEEDY, BROKEN)), "x");
    assertThat(article.failures())
        .extracting(Failure::stage, Failure::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("broken", "annotator-failed"),
            org.assertj.core.groups.Tuple.tuple("needy", "missing-layer"));
    assertThat(article.has(Layer.TOKENS)).isFalse();
  }

  @Test
  void refusesAPlanWhoseNeedsNobodyMeets() {
    assertThatThrownBy(() -> Pipeline.of(List.of(NEEDY))).hasMessageContaining("needy <- tokens");
  }

  @Test
  void leavesAnArticleUnreadThatIsTooLong() {
    var article = run(Pipeline.of(List.of(BROKEN)), "x".repeat(5_000_001));
    assertThat(article.failures()).extracting(Failure::code).containsExactly("too-long");
  }

  @Test
  void aVersionHoldsForTheSameCodeAndLexicons() {
    var versions = Pipeline.standard().versions();
    assertThat(versions).isEqualTo(Pipeline.standard().versions());
    assertThat(versions.keySet())
        .isEqualTo(
            Pipeline.standard().plan().stream()
                .map(annotator -> annotator.provides().name())
                .collect(java.util.stream.Collectors.toSet()));
    assertThat(versions.values()).doesNotHaveDuplicates();
  }
}
