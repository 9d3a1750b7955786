package org.isnad.export.html;

import java.util.List;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Modality;
import org.isnad.model.Situation.Entry;

/// The timeline: of each entry when, what, who to whom, where, how many, on what it rests, and the
/// sentence itself.
final class TimelineSection {

  private final Markup page;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;

  TimelineSection(Markup page, SituationView view, SituationWords words) {
    this.page = page;
    this.view = view;
    this.words = words;
    this.messages = words.messages();
  }

  void write(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading.timeline"));
    page.open("ol", "class", "timeline");
    entries.forEach(this::entry);
    page.close();
    int left = view.situation().timeline().size() - entries.size();
    if (left > 0) {
      page.element("p", messages.count("more-entries", left), "class", "faint");
    }
    page.close().line();
  }

  private void entry(Entry entry) {
    boolean firm = entry.modality().compareTo(Modality.REPORTED) <= 0;
    page.line().open("li", "id", entry.id(), "class", firm ? "told" : "open");
    page.open("div");
    page.element("time", words.when(entry)).text(" \u00B7 ");
    page.element("span", words.what(entry), "class", "what").text(" \u00B7 ");
    parties(entry);
    entry.place().ifPresent(place -> page.text(" \u00B7 ").words(view.name(place)));
    entry.counts().forEach(count -> page.text(" \u00B7 ").text(words.count(count)));
    page.close().open("div");
    page.element("span", messages.label("modality", entry.modality().name()), "class", "tag");
    basis(entry);
    entry.maybeSame().forEach(this::maybe);
    page.close().open("blockquote").words(view.words(entry.words())).close().close();
  }

  private void maybe(String id) {
    view.entry(id)
        .ifPresent(other -> {
          page.text(" ")
              .element("span", messages.text("maybe-same", words.line(other)), "class", "faint");
        });
  }

  private void parties(Entry entry) {
    names(entry.actors());
    if (!entry.targets().isEmpty()) {
      page.text(messages.text("arrow"));
      names(entry.targets());
    }
  }

  private void names(List<String> ids) {
    if (ids.isEmpty()) {
      page.element("span", messages.text("somebody"), "class", "faint");
    }
    for (int i = 0; i < ids.size(); i++) {
      page.text(i > 0 ? messages.text("comma") : "").words(view.name(ids.get(i)));
    }
  }

  /// The status, the roots by name, and who tells it.
  void basis(Entry entry) {
    boolean alarm = entry.status() == ClaimStatus.CONTESTED;
    page.element(
        "span",
        messages.label("status", entry.status().name()),
        "class",
        alarm ? "tag alarm" : "tag");
    var roots = view.roots(entry.roots());
    for (int i = 0; i < roots.size(); i++) {
      page.text(i > 0 ? messages.text("comma") : "").words(roots.get(i).name());
      page.text(roots.get(i).anonymous() ? " " + messages.text("unnamed") : "");
    }
    var marks = String.join(" ", view.tellers(entry).stream().map(view::mark).toList());
    page.text(" ").element("span", marks, "class", "mark");
  }
}
