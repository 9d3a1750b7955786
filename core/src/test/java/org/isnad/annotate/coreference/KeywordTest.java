package org.isnad.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Article;
import org.isnad.model.EntityLink;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// Names in the keywords of a page, which have no tokens.
class KeywordTest {

  private static final String BODY = "قال سالم بن حمد الراوي إن الجسر سيفتح غدا.";
  private static final String KEYWORD = "سالم بن حمد الراوي";

  private static Article article() {
    var text = BODY + "\n" + KEYWORD;
    return new Article(
        "a",
        Fixtures.page(text),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Span(BODY.length() + 1, text.length())),
        List.of(),
        List.of(new Span(0, BODY.length())),
        List.of());
  }

  @Test
  void aPersonAmongTheKeywordsIsThePersonOfTheText() {
    var annotated = Pipeline.standard().run(article());
    var referents =
        annotated.layer(Layer.ENTITY_LINKS).stream()
            .filter(link -> annotated.article().text(link.span()).equals(KEYWORD))
            .map(EntityLink::referent)
            .toList();
    assertThat(referents).hasSize(2);
    assertThat(referents.getFirst()).isEqualTo(referents.getLast());
  }
}
