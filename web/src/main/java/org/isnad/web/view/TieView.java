package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Situation.Edge;

/// A tie between two.
///
/// @param from where it starts
/// @param tie its name
/// @param to where it ends
/// @param times when it holds
/// @param basis stated or inferred, and whether it is past
/// @param evidence the first words that say so
/// @param more how many further places say so
public record TieView(
    Party from,
    String tie,
    Party to,
    List<String> times,
    List<String> basis,
    Quote evidence,
    int more) {

  public TieView {
    times = List.copyOf(times);
    basis = List.copyOf(basis);
  }

  /// A tie in a reader's words.
  static TieView of(Edge edge, Cast cast, Lines lines, Wording words) {
    var basis = new ArrayList<String>();
    basis.add(words.text(edge.stated() ? "stated" : "inferred"));
    if (edge.former()) {
      basis.add(words.situation().messages().text("former"));
    }
    edge.role().ifPresent(basis::add);
    return new TieView(
        cast.party(edge.from()),
        words.name("tie", edge.type()),
        cast.party(edge.to()),
        edge.times().stream().map(words::time).toList(),
        basis,
        lines.quote(edge.evidence().getFirst()),
        edge.evidence().size() - 1);
  }
}
