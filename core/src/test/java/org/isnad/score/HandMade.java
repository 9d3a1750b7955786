package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Given;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Origin;
import org.isnad.model.Page;
import org.isnad.model.Relation;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.model.Situation;
import org.isnad.model.Span;

/// A page whose annotations are made by hand, to be scored against a key in a file.
final class HandMade {

  private static final Origin ORIGIN = new Origin("test", "test.rule");

  private final String name;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, List<Anchor>> entities = new TreeMap<>();
  private List<String> key = List.of();

  HandMade(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /// The first place of some words.
  Span span(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  /// The last place of some words.
  Span last(String words) {
    int at = text.lastIndexOf(words);
    return new Span(at, at + words.length());
  }

  HandMade mention(Mention.Kind kind, Span span, Span head) {
    mentions.add(
        new Mention(
            span,
            head,
            kind,
            EntityType.OTHER,
            head.of(text),
            Mention.Number.SINGULAR,
            Mention.Gender.UNKNOWN,
            true,
            false,
            ORIGIN));
    return this;
  }

  HandMade name(Span span) {
    return mention(Mention.Kind.NAME, span, span);
  }

  HandMade event(String type, Span trigger, List<Span> actors, List<Span> targets) {
    events.add(
        new Event(
            "V" + (events.size() + 1),
            trigger,
            Optional.empty(),
            type,
            actors,
            targets,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            EventPolarity.AFFIRMED,
            Modality.ASSERTED,
            Optional.empty(),
            1,
            ORIGIN));
    return this;
  }

  HandMade relation(String type, Span from, Span to) {
    relations.add(
        new Relation(
            type,
            from,
            to,
            from.cover(to),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty(),
            ORIGIN));
    return this;
  }

  /// Puts mentions to an entity, which may have others on other pages.
  HandMade entity(String id, Span... spans) {
    var anchors = Stream.of(spans).map(span -> new Anchor(name, span)).toList();
    entities.merge(id, anchors, (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    return this;
  }

  /// The lines of the page's key, after those that say where its article stands.
  HandMade key(String... lines) {
    key = List.of(lines);
    return this;
  }

  /// The scores of some pages against their keys, which are written into a folder.
  static Scores score(Path folder, HandMade... pages) {
    var entities = new TreeMap<String, List<Anchor>>();
    for (var page : pages) {
      page.write(folder);
      page.entities.forEach((id, anchors) ->
          entities.merge(id, anchors, (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    var report =
        new Report(
            "",
            List.of(),
            "",
            Stream.of(pages).map(HandMade::page).toList(),
            entities.entrySet().stream().map(e -> entity(e.getKey(), e.getValue())).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Situation.NONE,
            List.of());
    return Evaluation.of(report, List.of(folder));
  }

  private static Entity entity(String id, List<Anchor> anchors) {
    return new Entity(
        id,
        EntityType.OTHER,
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        List.of(),
        anchors);
  }

  private void write(Path folder) {
    var lines = new ArrayList<String>();
    lines.add("page\t" + name);
    lines.add("headline\t" + text.lines().findFirst().orElseThrow());
    text.lines().skip(1).forEach(line -> lines.add("body\t" + line));
    lines.addAll(key);
    try {
      Files.write(folder.resolve(name + ".key"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PageReport page() {
    var page = new Page(name, "", "text/plain", "UTF-8", "ar", text, Given.NOTHING, List.of());
    var article = Article.of(name, page, Optional.of(new Span(0, text.indexOf('\n'))), List.of());
    return new PageReport(
        page,
        List.of(
            AnnotatedArticle.of(article)
                .with(Layer.MENTIONS, mentions)
                .with(Layer.EVENTS, events)
                .with(Layer.RELATIONS, relations)));
  }
}
