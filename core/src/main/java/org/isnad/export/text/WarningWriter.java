package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;

/// Writes what a reader must not miss: contradictions, and sources lost along a reused passage.
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
    var lost = report.reuse().stream().filter(link -> isLoss(link, ids)).toList();
    if (!lost.isEmpty()) {
      paper.gap();
      paper.line("", paper.bold(messages.text("lost")));
      int shown = paper.style().isFull() ? lost.size() : Math.min(lost.size(), SHOWN);
      lost.subList(0, shown).forEach(this::lost);
      if (shown < lost.size()) {
        paper.line("  ", messages.count("more-passages", lost.size() - shown));
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

  private static boolean isLoss(ReuseAlignment link, Set<String> articles) {
    return link.lostAttribution()
        && articles.contains(link.a().article())
        && articles.contains(link.b().article());
  }

  private void lost(ReuseAlignment link) {
    var a = catalogue.mark(link.a().article());
    var b = catalogue.mark(link.b().article());
    paper.line("  ", messages.text("lost-between", a, b));
    var words = Paper.shorten(catalogue.words(link.a()), paper.style().width() - 8);
    paper.quote("    ", "    ", words, "");
  }
}
