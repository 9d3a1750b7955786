package org.isnad.annotate.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// What the headline of an article says, and who says it there.
class HeadlineTest {

  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void dotsPartNothingOfWhatTheOneSpeakerSays() {
    check(
        "كمال النوري: المدرجات جاهزة.. والبطاقات مجانية",
        "قال كمال النوري إن الملعب جاهز.",
        "كمال النوري: المدرجات جاهزة.. والبطاقات مجانية");
  }

  @Test
  void anotherColonEndsWhatTheFirstSpeakerSays() {
    check(
        "كمال النوري: المدرجات جاهزة.. والبلدية: الطريق مغلق",
        "قال كمال النوري إن الملعب جاهز.",
        "كمال النوري: المدرجات جاهزة");
  }

  @Test
  void aSecondClauseHasItsOwnSpeaker() {
    check(
        "الحريق يلتهم السوق والبلدية تنفي إلغاء المهرجان",
        "قالت البلدية إن السوق باق.",
        "البلدية: إلغاء المهرجان");
  }

  private void check(String headline, String body, String expected) {
    var text = headline + "\n" + body;
    var article =
        Article.of(
            "test",
            Fixtures.page(text),
            Optional.of(new Span(0, headline.length())),
            List.of(new Span(headline.length() + 1, text.length())));
    var said =
        pipeline.run(article).layer(Layer.ATTRIBUTIONS).stream()
            .filter(one -> one.cue().end() <= headline.length())
            .map(one -> show(one, text))
            .toList();
    assertEquals(List.of(expected), said);
  }

  private static String show(Attribution said, String text) {
    return said.source().orElseThrow().of(text) + ": " + said.content().of(text);
  }
}
