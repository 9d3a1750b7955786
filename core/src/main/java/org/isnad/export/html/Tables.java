package org.isnad.export.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.Situation.Actor;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Responsibility;

/// The lists of a situation: actors, ties, responsibility, what rests on one origin,
/// contradictions.
final class Tables {

  private static final int ROWS_OPEN = 12;

  private final Markup page;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;

  Tables(Markup page, SituationView view, SituationWords words) {
    this.page = page;
    this.view = view;
    this.words = words;
    this.messages = words.messages();
  }

  void actors() {
    table(
        "actors",
        "",
        view.situation().actors(),
        this::actor,
        List.of("name", "type", "acts", "suffers", "articles"));
  }

  private void actor(Actor actor) {
    page.open("tr").open("td").words(view.name(actor.entity())).close();
    var kind = view.entity(actor.entity()).map(e -> e.type().name()).orElse("OTHER");
    page.element("td", messages.label("kind", kind));
    for (int number : List.of(actor.acts(), actor.suffers(), actor.articles())) {
      page.element("td", String.valueOf(number), "class", "number");
    }
    page.close();
  }

  void ties() {
    table(
        "relations",
        "ties",
        view.situation().relations(),
        this::tie,
        List.of("from", "tie", "to", "basis", "words"));
  }

  private void tie(Edge edge) {
    page.open("tr").open("td").words(view.name(edge.from())).close();
    page.open("td").text(messages.label("tie", edge.type()));
    edge.role().ifPresent(role -> page.text(" (").words(role).text(")"));
    page.close().open("td").words(view.name(edge.to())).close();
    page.open("td").text(messages.text(edge.stated() ? "stated" : "inferred"));
    if (edge.former()) {
      page.text(messages.text("comma") + messages.text("former"));
    }
    edge.times().forEach(time -> page.text(messages.text("comma") + words.dates().of(time)));
    view.roots(edge.roots()).forEach(root -> page.text(messages.text("comma")).words(root.name()));
    page.close().open("td");
    edge.evidence().stream().limit(1).forEach(anchor -> page.words(view.words(anchor)));
    page.close().close();
  }

  void responsibilities() {
    if (view.situation().responsibilities().isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading.responsibilities")).open("ul");
    for (var said : view.situation().responsibilities()) {
      page.open("li");
      responsibility(said);
      page.close();
    }
    page.close().close().line();
  }

  private void responsibility(Responsibility said) {
    var parts = messages.text(said.denied() ? "denies" : "claims").split("\\{0}", 2);
    page.text(parts[0]).words(view.name(said.claimant())).text(parts[1]);
    said.entry().flatMap(view::entry).ifPresent(entry -> page.text(": ").text(words.line(entry)));
    page.open("blockquote").words(view.words(said.words())).close();
  }

  /// Of the entries shown, those that rest on one origin alone.
  void singleRooted(List<Entry> shown) {
    var entries = new ArrayList<>(view.singleRooted());
    entries.retainAll(shown);
    if (entries.isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading.single")).open("ul");
    for (var entry : entries) {
      page.open("li").element("a", words.line(entry), "href", "#" + entry.id()).text(": ");
      parties(entry);
      view.roots(entry.roots())
          .forEach(root ->
              page.text(" \u00B7 ")
                  .words(root.name())
                  .text(root.anonymous() ? " " + messages.text("unnamed") : ""));
      page.close();
    }
    page.close().close().line();
  }

  private void parties(Entry entry) {
    var all = new LinkedHashSet<>(entry.actors());
    all.addAll(entry.targets());
    int i = 0;
    for (var id : all) {
      page.text(i++ > 0 ? messages.text("comma") : "").words(view.name(id));
    }
  }

  void contradictions() {
    var contradictions = view.contradictions();
    if (contradictions.isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading.contradictions")).open("ul");
    contradictions.forEach((conflict, claims) -> {
      page.open("li").element("span", messages.label("conflict", conflict.kind()), "class", "what");
      var values = conflict.values().stream().map(v -> messages.label("value", v)).toList();
      page.text(": " + String.join(" / ", values));
      for (var claim : claims) {
        var support = claim.support().getFirst();
        page.open("blockquote").words(view.words(support.anchor())).text(" ");
        page.element("span", view.mark(support.anchor().article()), "class", "mark").close();
      }
      page.close();
    });
    page.close().close().line();
  }

  /// A table of which the first rows are open and the rest can be unfolded.
  private <T> void table(
      String heading, String kind, List<T> rows, Consumer<T> write, List<String> columns) {
    if (rows.isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading." + heading));
    int open = rows.size() > ROWS_OPEN + ROWS_OPEN / 2 ? ROWS_OPEN : rows.size();
    rows(kind, rows.subList(0, open), write, columns);
    if (open < rows.size()) {
      page.open("details").element("summary", messages.text("more-rows", rows.size()));
      rows(kind, rows.subList(open, rows.size()), write, columns);
      page.close();
    }
    page.close().line();
  }

  private <T> void rows(String kind, List<T> rows, Consumer<T> write, List<String> columns) {
    page.open("div", "class", "scroll").open("table", "class", kind).open("thead").open("tr");
    for (var column : columns) {
      page.element("th", messages.text("column." + column), "scope", "col");
    }
    page.close().close().open("tbody");
    rows.forEach(write);
    page.close().close().close();
  }
}
