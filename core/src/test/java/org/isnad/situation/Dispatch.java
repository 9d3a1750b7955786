package org.isnad.situation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.link.Linker;
import org.isnad.link.Newsroom;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.EventCount;
import org.isnad.model.EventPolarity;
import org.isnad.model.Layer;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Relation;
import org.isnad.model.Situation;
import org.isnad.model.Span;
import org.isnad.model.Timex3;

/// An invented article with events, relations and entities set by hand, each named by its words.
final class Dispatch {

  private static final Origin ORIGIN = new Origin("test", "test.by-hand");

  private final AnnotatedArticle article;
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Dispatch(AnnotatedArticle article) {
    this.article = article;
  }

  static Dispatch of(Newsroom newsroom) {
    return new Dispatch(newsroom.write());
  }

  /// Adds an event, affirmed and reported where an attribution holds it, else asserted.
  Dispatch event(String type, String trigger, String actor, String target, String place) {
    var span = span(trigger);
    var said =
        article.layer(Layer.ATTRIBUTIONS).stream()
            .filter(one -> one.content().contains(span))
            .map(Attribution::id)
            .findFirst();
    events.add(
        new Event(
            "V" + (events.size() + 1),
            span,
            Optional.empty(),
            type,
            spans(actor),
            spans(target),
            spans(place).stream().findFirst(),
            Optional.empty(),
            List.of(),
            EventPolarity.AFFIRMED,
            said.isPresent() ? Modality.REPORTED : Modality.ASSERTED,
            said,
            1,
            ORIGIN));
    return this;
  }

  /// Says when the last event happened, by the words of a time of the pipeline.
  Dispatch when(String words) {
    var span = span(words);
    var time = article.layer(Layer.TIMES).stream().filter(t -> t.span().overlaps(span)).findFirst();
    return change(time, last().counts(), last().polarity(), last().modality());
  }

  /// Counts something in the last event.
  Dispatch count(String role, int number, String... mod) {
    var best = BigDecimal.valueOf(number);
    var count =
        new EventCount(last().span(), role, best, best, best, Arrays.stream(mod).findFirst());
    return change(last().time(), List.of(count), last().polarity(), last().modality());
  }

  /// The last event did not happen.
  Dispatch negated() {
    return change(last().time(), last().counts(), EventPolarity.NEGATED, last().modality());
  }

  Dispatch modality(Modality modality) {
    return change(last().time(), last().counts(), last().polarity(), modality);
  }

  Dispatch relation(String type, String from, String to) {
    relations.add(
        new Relation(
            type,
            span(from),
            span(to),
            span(from).cover(span(to)),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            ORIGIN));
    return this;
  }

  private Event last() {
    return events.getLast();
  }

  private Dispatch change(
      Optional<Timex3> time, List<EventCount> counts, EventPolarity polarity, Modality modality) {
    var old = events.removeLast();
    events.add(
        new Event(
            old.id(),
            old.span(),
            old.lightVerb(),
            old.type(),
            old.actors(),
            old.targets(),
            old.place(),
            time,
            counts,
            polarity,
            modality,
            old.attribution(),
            old.confidence(),
            old.origin()));
    return this;
  }

  /// The place of some words; `#2` behind them asks for the second place.
  private Span span(String words) {
    var parts = words.split("#");
    int at = -1;
    for (int i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
      at = article.article().text().indexOf(parts[0], at + 1);
    }
    return new Span(at, at + parts[0].length());
  }

  private List<Span> spans(String words) {
    return words.isEmpty() ? List.of() : List.of(span(words));
  }

  private AnnotatedArticle annotated() {
    return article.with(Layer.EVENTS, events).with(Layer.RELATIONS, relations);
  }

  /// What dispatches add up to, with an entity for each name, known wherever it stands.
  static Situation situation(List<String> names, Dispatch... dispatches) {
    return new SituationStep().build(ground(names, dispatches));
  }

  /// What stands on dispatches, with an entity for each name, known wherever it stands.
  static Ground ground(List<String> names, Dispatch... dispatches) {
    var articles = Arrays.stream(dispatches).map(Dispatch::annotated).toList();
    var linked = new Linker().link(articles);
    return new Ground(
        articles,
        entities(names, articles),
        linked.reuse(),
        linked.stories(),
        linked.claims(),
        linked.roots());
  }

  private static List<Entity> entities(List<String> names, List<AnnotatedArticle> articles) {
    Map<String, List<Anchor>> places = new LinkedHashMap<>();
    for (var name : names) {
      for (var article : articles) {
        var text = article.article().text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          places
              .computeIfAbsent(name, n -> new ArrayList<>())
              .add(new Anchor(article.article().id(), new Span(at, at + name.length())));
        }
      }
    }
    var entities = new ArrayList<Entity>();
    places.forEach((name, anchors) ->
        entities.add(
            new Entity(
                name,
                EntityType.ARMED_GROUP,
                name,
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                anchors)));
    return entities;
  }
}
