package org.isnad.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;

/// A trigger that is an event, with its type and participants.
///
/// @param at index of the token of the trigger
/// @param end index after it
/// @param span its characters
/// @param type the PLOVER type
/// @param roles who takes part
/// @param hit the trigger as read, absent where a light verb is the event
/// @param carrier the light verb whose tense and polarity count
/// @param rule the lexicon place
/// @param sure how sure the entry is, 0 to 1
record Finding(
    int at,
    int end,
    Span span,
    String type,
    Roles roles,
    Optional<Hit> hit,
    Optional<Hit.Carrier> carrier,
    String rule,
    double sure) {

  Finding withRoles(Roles others) {
    return new Finding(at, end, span, type, others, hit, carrier, rule, sure);
  }

  /// Index after those right behind the event to whom it is done, its own end where there are none.
  int endOfTargets() {
    return roles.targets().stream().mapToInt(Participant::to).reduce(end, Math::max);
  }

  /// The token from which tense and polarity are read: the light verb's where there is one.
  int head() {
    return carrier.map(Hit.Carrier::at).orElse(at);
  }

  /// The type that a negated event has instead, where its entry tells one.
  Optional<String> typeWhenNegated() {
    return hit.flatMap(h -> h.trigger().negated());
  }

  boolean isFuture() {
    return hit.filter(Hit::future).isPresent() || carrier.filter(Hit.Carrier::future).isPresent();
  }

  boolean isFinite() {
    return carrier.isPresent() || hit.filter(h -> h.form().isFinite()).isPresent();
  }

  /// Whether it is told as a verb or as the participle that goes on with one.
  boolean isVerbal() {
    var participle = TriggerForm.Shape.PARTICIPLE;
    return isFinite() || hit.filter(h -> h.form().shape() == participle).isPresent();
  }

  boolean isPast() {
    var shapes = Set.of(TriggerForm.Shape.PAST, TriggerForm.Shape.PASSIVE);
    return hit.filter(h -> shapes.contains(h.form().shape())).isPresent()
        || carrier.filter(c -> shapes.contains(c.shape())).isPresent();
  }

  boolean isPresent() {
    var shape = TriggerForm.Shape.PRESENT;
    return hit.filter(h -> h.form().shape() == shape).isPresent()
        || carrier.filter(c -> c.shape() == shape).isPresent();
  }
}
