package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;

/// Writes what a reader must not miss: contradictions, and sources that got lost or changed on the
/// way.
final class WarningWriter {

  private static final int SHOWN = 5;

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Report report;

  WarningWriter(Paper paper, Messages messages, Catalogue catalogue, Report report) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
    this.report = report;
  }

  void write(List<AnnotatedArticle> articles, List<Claim> claims) {
    var ids = articles.stream().map(a -> a.article().id()).collect(Collectors.toSet());
    var claimIds = claims.stream().map(Claim::id).collect(Collectors.toSet());
    var conflicts =
        report.conflicts().stream()
            .filter(conflict -> claimIds.containsAll(conflict.claims()))
            .toList();
    if (!conflicts.isEmpty()) {
      paper.gap();
      paper.line("", paper.bold(messages.text("conflicts")));
      conflicts.forEach(conflict -> conflict(conflict, claims));
    }
    var changed =
        report.reuse().stream()
            .filter(link -> link.change() != AttributionChange.NONE)
            .filter(link -> ids.contains(link.a().article()) && ids.contains(link.b().article()))
            .toList();
    if (!changed.isEmpty()) {
      paper.gap();
      paper.line("", paper.bold(messages.text("sources-changed")));
      int shown = paper.style().isFull() ? changed.size() : Math.min(changed.size(), SHOWN);
      changed.subList(0, shown).forEach(this::change);
      if (shown < changed.size()) {
        paper.line("  ", messages.count("more-passages", changed.size() - shown));
      }
    }
  }

  private void conflict(Conflict conflict, List<Claim> claims) {
    var sides = new ArrayList<String>();
    for (int i = 0; i < conflict.claims().size(); i++) {
      var id = conflict.claims().get(i);
      var value = i < conflict.values().size() ? conflict.values().get(i) : "";
      var where =
          claims.stream()
              .filter(claim -> claim.id().equals(id))
              .flatMap(claim -> claim.support().stream())
              .map(support -> catalogue.mark(support.anchor().article()))
              .distinct()
              .collect(Collectors.joining());
      sides.add(paper.words(Paper.shorten(value, 40)) + " (" + id + " " + where + ")");
    }
    var kind = messages.text("conflict." + conflict.kind());
    sides.set(0, paper.alarm(kind) + " " + sides.getFirst());
    paper.items("  ", " \u2260 ", sides);
  }

  /// Names first the article that lost or changed something, then the one it is compared with.
  private void change(ReuseAlignment link) {
    var a = catalogue.mark(link.a().article());
    var b = catalogue.mark(link.b().article());
    var text =
        switch (link.change()) {
          case NONE -> "";
          case LOST_IN_A -> messages.text("source-lost", a, b, source(link.b()));
          case LOST_IN_B -> messages.text("source-lost", b, a, source(link.a()));
          case CHANGED -> messages.text("source-changed", a, b, source(link.a()), source(link.b()));
          case HARDENED_IN_A -> messages.text("source-hardened", a, b, source(link.b()));
          case HARDENED_IN_B -> messages.text("source-hardened", b, a, source(link.a()));
        };
    paper.line("  ", text);
    int room = paper.style().width() - 6;
    var words = Bidi.clean(catalogue.words(link.a()));
    paper.quote("    ", "    ", paper.style().isFull() ? words : Paper.shorten(words, room), "");
  }

  private String source(Anchor passage) {
    return catalogue
        .speaker(passage)
        .map(name -> paper.words(Paper.shorten(name, paper.style().width() / 4)))
        .orElse(messages.text("somebody"));
  }
}
