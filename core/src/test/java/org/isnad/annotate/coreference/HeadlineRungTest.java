package org.isnad.annotate.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Article;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

class HeadlineRungTest {

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void theMinisterOfAHeadlineIsTheOneNamedBelow() {
    assertEquals(
        referent("وزير النقل يفتتح الجسر", "افتتح وزير النقل سالم الراوي الجسر.", "وزير النقل"),
        referent("وزير النقل يفتتح الجسر", "افتتح وزير النقل سالم الراوي الجسر.", "سالم الراوي"));
  }

  @Test
  void aFormerPresidentIsNotThePresidentOfTheHeadline() {
    var headline = "الرئيس يصل إلى تونس";
    var body = "قال الرئيس السابق سالم الراوي إن الزيارة مهمة.";
    assertNotEquals(referent(headline, body, "الرئيس"), referent(headline, body, "سالم الراوي"));
  }

  @Test
  void theFirstWordsOfABodysNameAreTheBody() {
    var headline = "معهد الصيد يفتح أبوابه";
    var body = "فتح معهد الصيد البحري أبوابه أمس.";
    assertEquals(
        referent(headline, body, "معهد الصيد"), referent(headline, body, "معهد الصيد البحري"));
  }

  private String referent(String headline, String body, String words) {
    var text = headline + "\n\n" + body;
    var article =
        Article.of(
            "test",
            Fixtures.page(text),
            Optional.of(new Span(0, headline.length())),
            List.of(new Span(headline.length() + 2, text.length())));
    return pipeline.run(article).layer(Layer.ENTITY_LINKS).stream()
        .filter(link -> link.span().of(text).equals(words))
        .findFirst()
        .orElseThrow()
        .referent();
  }
}
