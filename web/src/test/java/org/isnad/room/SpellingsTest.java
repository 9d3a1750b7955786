package org.isnad.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.junit.jupiter.api.Test;

/// Names as the example pages write them.
class SpellingsTest {

  private static final Room ROOM = TestRoom.examples().room();
  private static final Spellings SPELLINGS = new Spellings(ROOM);

  private static boolean isWritten(String spelling, String key) {
    var question = Question.newest(50).only(Map.of("entity", List.of(key)));
    return ROOM.find(question.search(0)).hits().stream()
        .flatMap(hit -> ROOM.article(hit.article()).stream())
        .anyMatch(article ->
            article.layerOrNone(Layer.NAMES).stream()
                .map(Name::span)
                .anyMatch(span -> article.article().text(span).equals(spelling)));
  }

  @Test
  void aNameIsShownAsAnArticleWritesIt() {
    var ids = new ActorIds();
    var unknown =
        ROOM.values("entity").stream()
            .map(count -> count.value())
            .filter(key -> ids.known(key).isEmpty())
            .toList();
    assertThat(unknown).isNotEmpty();
    assertThat(unknown)
        .allSatisfy(key -> assertThat(isWritten(SPELLINGS.of(key, true), key)).as(key).isTrue());
    assertThat(unknown).anyMatch(key -> !SPELLINGS.of(key, true).equals(key));
  }

  @Test
  void aKnownActorIsCalledAsTheReaderCallsIt() {
    assertThat(SPELLINGS.of("فرنسا", true)).isEqualTo("فرنسا");
    assertThat(SPELLINGS.of("فرنسا", false)).isEqualTo("France");
  }

  @Test
  void whatNoArticleNamesStaysAsItIs() {
    assertThat(SPELLINGS.of("nobody", true)).isEqualTo("nobody");
  }
}
