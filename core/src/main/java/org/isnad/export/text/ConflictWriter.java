package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Report;

/// Writes contradictions: what each side says, and where.
final class ConflictWriter {

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Report report;

  ConflictWriter(Paper paper, Messages messages, Catalogue catalogue, Report report) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
    this.report = report;
  }

  void write(List<Claim> claims) {
    var claimIds = claims.stream().map(Claim::id).collect(Collectors.toSet());
    var conflicts =
        report.conflicts().stream()
            .filter(conflict -> claimIds.containsAll(conflict.claims()))
            .toList();
    section(conflicts);
  }

  /// The contradictions in which a claim stands.
  void writeOf(Claim claim) {
    section(
        report.conflicts().stream()
            .filter(conflict -> conflict.claims().contains(claim.id()))
            .toList());
  }

  private void section(List<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      paper.gap();
      paper.line("", paper.bold(messages.text("conflicts")));
      conflicts.forEach(this::conflict);
    }
  }

  private void conflict(Conflict conflict) {
    var sides = new ArrayList<String>();
    for (int i = 0; i < conflict.claims().size(); i++) {
      var id = conflict.claims().get(i);
      var value = i < conflict.values().size() ? conflict.values().get(i) : "";
      var where =
          catalogue.claim(id).stream()
              .flatMap(claim -> claim.support().stream())
              .map(support -> catalogue.mark(support.anchor().article()))
              .distinct()
              .collect(Collectors.joining());
      sides.add(value(value) + " (" + id + " " + where + ")");
    }
    var kind = messages.text("conflict." + conflict.kind());
    sides.set(0, paper.alarm(kind) + " " + sides.getFirst());
    paper.items("  ", " \u2260 ", sides);
  }

  private String value(String value) {
    return switch (value) {
      case "affirm", "deny" -> messages.text("value." + value);
      default -> paper.words(Paper.shorten(value, paper.style().width() / 3));
    };
  }
}
