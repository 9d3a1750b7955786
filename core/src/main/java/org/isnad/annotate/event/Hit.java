package org.isnad.annotate.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Span;
import org.isnad.text.Letters;
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

  private static final String LAM = String.valueOf(Letters.LAM);

  /// A light verb as it stands in a text.
  ///
  /// @param at index of its token
  /// @param letters how many letters of proclitics stand before it
  record Carrier(int at, int letters, boolean future, LightVerb verb, TriggerForm.Shape shape) {

    Span span(Scene scene) {
      return scene.tokens.span(at, at + 1, letters);
    }

    /// The preposition written onto a light noun; 0 when none is.
    char preposition(Scene scene) {
      return shape == TriggerForm.Shape.NOUN ? HitFinder.preposition(scene, at, letters) : 0;
    }
  }

  Trigger trigger() {
    return form.trigger();
  }

  /// The prepositions that mark to whom it is done: lam does so behind the noun of an attack, where
  /// the verb has an object; "by the request of" says whose it is.
  Set<String> marks(Scene scene) {
    var marks = trigger().targets();
    boolean transitive = form.isFinite() && trigger().object();
    if (transitive && trigger().type().equals("ASSAULT")) {
      return without(marks, LAM);
    }
    boolean asked = trigger().type().equals("REQUEST") && preposition == Letters.BEH;
    return asked && scene.is(end, "by") ? without(marks, scene.tokens.key(end)) : marks;
  }

  private static Set<String> without(Set<String> marks, String one) {
    return marks.contains(one)
        ? marks.stream().filter(mark -> !mark.equals(one)).collect(Collectors.toUnmodifiableSet())
        : marks;
  }

  Hit carriedBy(@Nullable Carrier by) {
    return new Hit(at, end, letters, future, preposition, form, with, by);
  }

  Span span(Scene scene) {
    return scene.tokens.span(at, end, letters);
  }
}
