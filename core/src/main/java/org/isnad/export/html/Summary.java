package org.isnad.export.html;

import java.util.List;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Situation.Entry;

/// One paragraph made from the data alone: how much was read, what is best supported, how often it
/// happened, on how many origins it rests.
final class Summary {

  private static final int NAMED = 4;

  private final Markup page;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;

  Summary(Markup page, SituationView view, SituationWords words) {
    this.page = page;
    this.view = view;
    this.words = words;
    this.messages = words.messages();
  }

  void write() {
    var timeline = view.situation().timeline();
    page.open("p", "class", "lead");
    if (timeline.isEmpty()) {
      page.text(messages.text("nothing")).close();
      return;
    }
    page.text(
        messages.text(
            "summary.extent",
            messages.count("articles", view.articles().size()),
            messages.count("entries", timeline.size())));
    page.text(" " + messages.text("summary.weightiest") + " ");
    var best = view.weightiest(NAMED);
    for (int i = 0; i < best.size(); i++) {
      page.text(i > 0 ? messages.text("semicolon") : "");
      entry(best.get(i));
    }
    page.text(".");
    for (var rate : view.situation().rates()) {
      var periods = rate.periods().stream().map(words::period).toList();
      page.text(" " + messages.label("type", rate.type()) + ": ");
      page.text(String.join(messages.text("semicolon"), periods) + ".");
    }
    page.text(
        " "
            + messages.text(
                "summary.basis",
                number(ClaimStatus.CORROBORATED),
                number(ClaimStatus.SINGLE_ROOT),
                number(ClaimStatus.CONTESTED),
                number(ClaimStatus.UNATTRIBUTED)));
    page.close();
  }

  private void entry(Entry entry) {
    page.text(words.line(entry) + " (");
    names(entry.actors());
    if (!entry.targets().isEmpty()) {
      page.text(messages.text("arrow"));
      names(entry.targets());
    }
    page.text(")");
  }

  private void names(List<String> ids) {
    if (ids.isEmpty()) {
      page.text(messages.text("somebody"));
      return;
    }
    page.words(view.name(ids.getFirst())).text(ids.size() > 1 ? " \u2026" : "");
  }

  private long number(ClaimStatus status) {
    return view.situation().timeline().stream().filter(entry -> entry.status() == status).count();
  }
}
