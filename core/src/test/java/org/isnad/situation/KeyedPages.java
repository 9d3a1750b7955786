package org.isnad.situation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.annotate.Pipeline;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
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
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages whose entities, events and relations are taken from answer keys, the other layers from the
/// pipeline.
final class KeyedPages {

  private static final Origin ORIGIN = new Origin("test", "test.key");

  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final Map<String, List<Anchor>> mentions = new LinkedHashMap<>();
  private final Map<String, JsonNode> descriptions = new HashMap<>();

  /// Reads each page with its key.
  static KeyedPages read(Map<Path, Path> keys) throws IOException {
    var pages = new KeyedPages();
    for (var entry : keys.entrySet()) {
      pages.add(entry.getKey(), new JsonMapper().readTree(Files.readString(entry.getValue())));
    }
    return pages;
  }

  List<AnnotatedArticle> articles() {
    return List.copyOf(articles);
  }

  /// The entities of the keys, `E1` ...; their Arabic name is the key by which both pages know
  /// them.
  List<Entity> entities() {
    var entities = new ArrayList<Entity>();
    mentions.forEach((key, places) -> {
      var description = descriptions.getOrDefault(key, JsonMapper.shared().createObjectNode());
      entities.add(
          new Entity(
              "E" + (entities.size() + 1),
              EntityType.valueOf(description.path("type").stringValue()),
              description.path("ar").stringValue(),
              key,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              1,
              List.of(),
              List.of(),
              places));
    });
    return entities;
  }

  private void add(Path page, JsonNode key) {
    var pipeline = Pipeline.standard();
    for (var reading : new PageReader().read(page).toList()) {
      var read = ((Reading.Read) reading).page();
      for (var article : new ArticleSplitter().split(read)) {
        articles.add(annotate(pipeline.run(article), key, read.text()));
      }
    }
  }

  private AnnotatedArticle annotate(AnnotatedArticle article, JsonNode key, String text) {
    var places = new HashMap<String, List<Span>>();
    for (var entity : key.path("entities")) {
      for (var mention : entity.path("mentions")) {
        var span = span(mention.path("span"), text);
        if (isIn(article, span)) {
          var name = entity.path("key").stringValue(entity.path("id").stringValue());
          descriptions.putIfAbsent(name, entity);
          mentions
              .computeIfAbsent(name, k -> new ArrayList<>())
              .add(new Anchor(article.article().id(), span));
          places.computeIfAbsent(entity.path("id").stringValue(), k -> new ArrayList<>()).add(span);
        }
      }
    }
    var events = new ArrayList<Event>();
    for (var event : key.path("events")) {
      if (event.path("plover").isString()) {
        event(article, event, event.path("trigger"), text, places).ifPresent(events::add);
      }
    }
    var relations = new ArrayList<Relation>();
    for (var relation : key.path("relations")) {
      relation(article, relation, text, places).ifPresent(relations::add);
    }
    return article.with(Layer.EVENTS, events).with(Layer.RELATIONS, relations);
  }

  private static Optional<Event> event(
      AnnotatedArticle article,
      JsonNode event,
      JsonNode trigger,
      String text,
      Map<String, List<Span>> places) {
    var span = span(trigger, text);
    if (!isIn(article, span)) {
      return Optional.empty();
    }
    var time = event.path("time");
    var count = event.path("count");
    return Optional.of(
        new Event(
            event.path("id").stringValue(),
            span,
            Optional.empty(),
            event.path("plover").stringValue(),
            nearest(event.path("actors"), span, places),
            nearest(event.path("targets"), span, places),
            Optional.ofNullable(places.get(event.path("place").stringValue("")))
                .map(List::getFirst),
            time.isString()
                ? Optional.of(
                    new Timex3(
                        span, Timex3.Type.DATE, time.stringValue(), Optional.empty(), ORIGIN))
                : Optional.empty(),
            count.isNumber() ? List.of(count(span, count.decimalValue())) : List.of(),
            EventPolarity.valueOf(event.path("polarity").stringValue().toUpperCase()),
            Modality.valueOf(event.path("modality").stringValue().toUpperCase()),
            said(article, span),
            1,
            ORIGIN));
  }

  private static EventCount count(Span span, BigDecimal number) {
    boolean attacks = number.intValue() == 20;
    return new EventCount(
        span,
        attacks ? "attacks" : "killed",
        number,
        number,
        number,
        attacks ? Optional.of("MORE_THAN") : Optional.empty());
  }

  private static Optional<Relation> relation(
      AnnotatedArticle article, JsonNode relation, String text, Map<String, List<Span>> places) {
    var span = span(relation.path("evidence"), text);
    var from = places.get(relation.path("from").stringValue());
    var to = places.get(relation.path("to").stringValue());
    if (!isIn(article, span) || from == null || to == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Relation(
            relation.path("type").stringValue(),
            from.getFirst(),
            to.getFirst(),
            span,
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            said(article, span),
            ORIGIN));
  }

  private static List<Span> nearest(JsonNode ids, Span span, Map<String, List<Span>> places) {
    var found = new ArrayList<Span>();
    for (var id : ids) {
      places.getOrDefault(id.stringValue(), List.of()).stream()
          .min((a, b) -> Integer.compare(distance(a, span), distance(b, span)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.start() - other.start());
  }

  private static Optional<String> said(AnnotatedArticle article, Span span) {
    return article.layer(Layer.ATTRIBUTIONS).stream()
        .filter(said -> said.content().contains(span))
        .min((a, b) -> Integer.compare(a.content().length(), b.content().length()))
        .map(Attribution::id);
  }

  private static boolean isIn(AnnotatedArticle article, Span span) {
    return article.layer(Layer.SENTENCES).stream()
        .map(Annotation::span)
        .anyMatch(sentence -> sentence.overlaps(span));
  }

  private static Span span(JsonNode span, String text) {
    return new Span(
        text.offsetByCodePoints(0, span.path("start").intValue()),
        text.offsetByCodePoints(0, span.path("end").intValue()));
  }
}
