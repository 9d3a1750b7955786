package org.isnad.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.Fixtures;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.Test;

/// What a word that can be several participants is taken for.
class ParticipantsTest {

  private static Kind kind(String word) {
    var article =
        AnnotatedArticle.of(Fixtures.article(word, Optional.empty()))
            .with(Layer.TOKENS, Tokenizer.tokens(word))
            .with(Layer.SENTENCES, List.of())
            .with(Layer.NAMES, List.of())
            .with(Layer.TIMES, List.of())
            .with(Layer.QUANTITIES, List.of());
    var scene = Scene.of(article, new Kinds());
    var participants = new Participants(scene, new NameBook(), List.of());
    return Optional.ofNullable(participants.at(0)).orElseThrow().kind();
  }

  @Test
  void whoFightsIsNotOnlyPeople() {
    assertThat(kind("الحوثيون")).isEqualTo(Kind.ARMED);
    assertThat(kind("للحوثيين")).isEqualTo(Kind.ARMED);
  }

  @Test
  void whoIsOfACountryIsPeople() {
    assertThat(kind("البريطانيون")).isEqualTo(Kind.PEOPLE);
  }
}
