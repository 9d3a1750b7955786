package org.isnad.situation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;

/// An event as one article tells it, with its participants known as entities.
///
/// @param order its place among all events, in the order of the articles
/// @param article the article
/// @param event the event
/// @param actors entity ids
/// @param targets entity ids
/// @param place an entity id
/// @param days when, as far as it is fixed in the calendar
/// @param value the time in ISO 8601, as precise as stated
/// @param stem the stem of its trigger
record Told(
    int order,
    AnnotatedArticle article,
    Event event,
    Set<String> actors,
    Set<String> targets,
    Optional<String> place,
    Optional<Days> days,
    Optional<String> value,
    String stem) {

  /// How far from what happened it is told; events of two realms are never one.
  enum Realm {
    ACTUAL,
    FUTURE,
    POSSIBLE,
    WANTED
  }

  String articleId() {
    return article.article().id();
  }

  Anchor trigger() {
    return new Anchor(articleId(), event.span());
  }

  Realm realm() {
    return realm(event.modality());
  }

  static Realm realm(Modality modality) {
    return switch (modality) {
      case ASSERTED, REPORTED -> Realm.ACTUAL;
      case FUTURE -> Realm.FUTURE;
      case HYPOTHETICAL -> Realm.POSSIBLE;
      case REQUESTED -> Realm.WANTED;
    };
  }

  boolean isNegated() {
    return event.polarity() == EventPolarity.NEGATED;
  }

  /// Events that differ in this are never one.
  List<Object> kind() {
    return List.of(event.type(), event.polarity(), realm());
  }

  /// How many of its slots are filled.
  int completeness() {
    return (actors.isEmpty() ? 0 : 1)
        + (targets.isEmpty() ? 0 : 1)
        + (place.isEmpty() ? 0 : 1)
        + (days.isEmpty() ? 0 : 1)
        + (event.counts().isEmpty() ? 0 : 1);
  }

  /// The same event at a time that was found out.
  Told at(Days found) {
    return at(Optional.of(found));
  }

  /// The same event without the time that its sentence gives to another.
  Told undated() {
    return at(Optional.empty());
  }

  private Told at(Optional<Days> found) {
    return new Told(
        order, article, event, actors, targets, place, found, found.map(Days::value), stem);
  }
}
