package org.isnad.annotate.event;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/// A trigger as it stands in a text, not yet sure to be an event.
///
/// @param at index of its first token
/// @param end index after its last token
/// @param letters how many letters of proclitics stand before it
/// @param future whether the letter of the future stands before it
/// @param preposition the preposition written onto it; 0 when none is
/// @param form the form of the trigger
/// @param with index of the word that belongs to it; its own where there is none
/// @param carrier the light verb that carries it
record Hit(
    int at,
    int end,
    int letters,
    boolean future,
    char preposition,
    TriggerForm form,
    int with,
    @Nullable Carrier carrier) {

  /// A light verb as it stands in a text.
  ///
  /// @param at index of its token
  /// @param letters how many letters of proclitics stand before it
  record Carrier(int at, int letters, boolean future, LightVerb verb, TriggerForm.Shape shape) {

    Span span(Scene scene) {
      return scene.tokens.span(at, at + 1, letters);
    }
  }

  Trigger trigger() {
    return form.trigger();
  }

  Hit carriedBy(@Nullable Carrier by) {
    return new Hit(at, end, letters, future, preposition, form, with, by);
  }

  Span span(Scene scene) {
    return scene.tokens.span(at, end, letters);
  }
}
