package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Report;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Rate;

/// The situation that a person reads in a terminal.
public final class SituationText {

  private static final int ENTRIES_SHOWN = 24;
  private static final int ROWS_SHOWN = 16;
  private static final String DOT = " \u00B7 ";

  private final Paper paper;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;
  private final List<Entry> shown;

  private SituationText(Report report, TextStyle style, Appendable out) {
    this.paper = new Paper(out, style);
    this.view = new SituationView(report, style.language().locale());
    this.words = new SituationWords(style.language().locale());
    this.messages = words.messages();
    this.shown = view.weightiest(style.isFull() ? Integer.MAX_VALUE : ENTRIES_SHOWN);
  }

  /// Writes the situation: the weightiest entries, or all of them in full.
  public static void write(Report report, TextStyle style, Appendable out) {
    new SituationText(report, style, out).write();
  }

  private void write() {
    var situation = view.situation();
    var asOf = situation.asOf().map(day -> messages.text("as-of", words.dates().of(day)));
    paper.heading(messages.text("title") + DOT + asOf.orElse(messages.text("undated")));
    var facts = new ArrayList<String>();
    facts.add(messages.count("articles", view.articles().size()));
    facts.add(messages.count("entries", situation.timeline().size()));
    paper.items("", DOT, facts);
    if (view.isHandful()) {
      sources();
    }
    if (situation.timeline().isEmpty() && situation.relations().isEmpty()) {
      paper.line("", messages.text("nothing"));
      return;
    }
    actors();
    timeline();
    rates();
    ties();
    responsibilities();
    singleRooted();
    contradictions();
    if (!view.isHandful()) {
      heading("sources");
      sources();
    }
  }

  private void sources() {
    view.sources(shown)
        .forEach(article ->
            paper.line(
                "  ",
                view.mark(article.article().id())
                    + " "
                    + paper.words(view.publisher(article))
                    + "  "
                    + article
                        .article()
                        .published()
                        .map(words.dates()::of)
                        .orElse(messages.text("no-time"))));
  }

  private void heading(String key) {
    paper.gap();
    paper.line("", paper.bold(messages.text("heading." + key)));
  }

  private <T> List<T> some(List<T> all) {
    return paper.style().isFull() ? all : all.subList(0, Math.min(all.size(), ROWS_SHOWN));
  }

  private void actors() {
    heading("actors");
    some(view.situation().actors())
        .forEach(actor -> {
          var kind = view.entity(actor.entity()).map(e -> e.type().name()).orElse("OTHER");
          paper.items(
              "  ",
              DOT,
              List.of(
                  paper.words(view.name(actor.entity())),
                  messages.label("kind", kind),
                  messages.text("column.acts") + " " + actor.acts(),
                  messages.text("column.suffers") + " " + actor.suffers()));
        });
  }

  private void timeline() {
    heading("timeline");
    shown.forEach(this::entry);
    int left = view.situation().timeline().size() - shown.size();
    if (left > 0) {
      paper.line("  ", messages.count("more-entries", left));
    }
  }

  private void entry(Entry entry) {
    var what = new ArrayList<String>();
    what.add(words.when(entry));
    what.add(paper.bold(words.what(entry)));
    what.add(parties(entry));
    entry.place().ifPresent(place -> what.add(paper.words(view.name(place))));
    entry.counts().forEach(count -> what.add(words.count(count)));
    paper.items("  ", "    ", DOT, what);
    var basis = new ArrayList<String>();
    basis.add(messages.label("modality", entry.modality().name()));
    var status = messages.label("status", entry.status().name());
    basis.add(entry.status() == ClaimStatus.CONTESTED ? paper.alarm(status) : status);
    basis.addAll(roots(entry.roots()));
    basis.add(view.tellers(entry).stream().map(view::mark).collect(Collectors.joining(" ")));
    paper.items("    ", DOT, basis);
    int room = paper.style().width() - 6;
    var quoted = Bidi.clean(view.words(entry.words()));
    paper.quote("    ", "    ", paper.style().isFull() ? quoted : Paper.shorten(quoted, room), "");
  }

  private String parties(Entry entry) {
    return entry.targets().isEmpty()
        ? names(entry.actors())
        : names(entry.actors()) + messages.text("arrow") + names(entry.targets());
  }

  private String names(List<String> ids) {
    return ids.isEmpty()
        ? messages.text("somebody")
        : ids.stream()
            .map(id -> paper.words(view.name(id)))
            .collect(Collectors.joining(messages.text("comma")));
  }

  private List<String> roots(List<String> ids) {
    return view.roots(ids).stream()
        .map(root ->
            paper.words(Paper.shorten(root.name(), paper.style().width() / 2))
                + (root.anonymous() ? " " + messages.text("unnamed") : ""))
        .toList();
  }

  private void rates() {
    if (!view.situation().rates().isEmpty()) {
      heading("rates");
      view.situation().rates().forEach(this::rate);
    }
  }

  private void rate(Rate rate) {
    var who = names(rate.actors()) + messages.text("arrow") + names(rate.targets());
    paper.items("  ", DOT, List.of(messages.label("type", rate.type()), who));
    for (int i = 0; i < rate.periods().size(); i++) {
      var period = rate.periods().get(i);
      if (i > 0) {
        var from = rate.periods().get(i - 1).to().plusDays(1);
        var to = period.from().minusDays(1);
        if (!to.isBefore(from)) {
          paper.line("    ", paper.faint(messages.text("gap", words.dates().of(from, to))));
        }
      }
      paper.line("    ", words.period(period));
    }
  }

  private void ties() {
    if (!view.situation().relations().isEmpty()) {
      heading("relations");
      some(view.situation().relations()).forEach(this::tie);
    }
  }

  private void tie(Edge edge) {
    var items = new ArrayList<String>();
    items.add(
        paper.words(view.name(edge.from()))
            + " "
            + messages.label("tie", edge.type())
            + " "
            + paper.words(view.name(edge.to())));
    edge.role().ifPresent(role -> items.add(paper.words(role)));
    items.add(messages.text(edge.stated() ? "stated" : "inferred"));
    if (edge.former()) {
      items.add(messages.text("former"));
    }
    items.addAll(roots(edge.roots()));
    paper.items("  ", "    ", DOT, items);
  }

  private void responsibilities() {
    if (view.situation().responsibilities().isEmpty()) {
      return;
    }
    heading("responsibilities");
    for (var said : view.situation().responsibilities()) {
      var who = paper.words(view.name(said.claimant()));
      var items = new ArrayList<String>();
      items.add(messages.text(said.denied() ? "denies" : "claims", who));
      said.entry().flatMap(view::entry).ifPresent(entry -> items.add(words.line(entry)));
      paper.items("  ", "    ", DOT, items);
    }
  }

  private void singleRooted() {
    var single = new ArrayList<>(view.singleRooted());
    single.retainAll(shown);
    if (single.isEmpty()) {
      return;
    }
    heading("single");
    for (var entry : single) {
      var items = new ArrayList<String>(List.of(words.line(entry), parties(entry)));
      items.addAll(roots(entry.roots()));
      paper.items("  ", "    ", DOT, items);
    }
  }

  private void contradictions() {
    if (view.contradictions().isEmpty()) {
      return;
    }
    heading("contradictions");
    view.contradictions()
        .forEach((conflict, claims) -> {
          var values =
              conflict.values().stream()
                  .map(value -> messages.label("value", value))
                  .collect(Collectors.joining(" / "));
          paper.line("  ", messages.label("conflict", conflict.kind()) + ": " + values);
          for (var claim : claims) {
            var place = claim.support().getFirst().anchor();
            var quoted = Paper.shorten(view.words(place), paper.style().width() - 12);
            paper.quote("    ", "    ", quoted, " " + view.mark(place.article()));
          }
        });
  }
}
