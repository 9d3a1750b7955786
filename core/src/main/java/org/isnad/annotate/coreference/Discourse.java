package org.isnad.annotate.coreference;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Reason;

/// The mentions of one article and what they are joined to by now; for one thread.
final class Discourse {

  /// Why a mention belongs to its referent.
  ///
  /// @param confidence 0 to 1
  /// @param why a line for the reader
  /// @param rule the rule or lexicon line
  record Grounds(double confidence, Reason why, String rule) {}

  private static final Grounds FIRST = new Grounds(1, Reason.of("link.first"), "coreference.first");

  private final List<Item> items;
  private final Referent[] referents;
  private final Grounds[] reasons;
  private final Referent[] others;

  Discourse(List<Item> items) {
    this.items = items;
    referents = new Referent[items.size()];
    reasons = new Grounds[items.size()];
    others = new Referent[items.size()];
    for (var item : items) {
      referents[item.index()] = new Referent(item);
      reasons[item.index()] = FIRST;
    }
  }

  List<Item> items() {
    return items;
  }

  Referent referent(Item item) {
    return referents[item.index()];
  }

  Grounds reason(Item item) {
    return reasons[item.index()];
  }

  /// Whether an item has been joined to anything yet.
  boolean isAlone(Item item) {
    return referent(item).items().size() == 1;
  }

  /// The runner-up, where the choice was close and did not turn out the same after all.
  Optional<Referent> other(Item item) {
    var other = others[item.index()];
    if (other == null) {
      return Optional.empty();
    }
    var now = referent(other.items().getFirst());
    return now == referent(item) ? Optional.empty() : Optional.of(now);
  }

  /// Notes a referent that the item may belong to as well.
  void doubt(Item item, Referent other) {
    others[item.index()] = other;
  }

  /// Notes why the item, though the first of its referent, is what it is.
  void explain(Item item, Grounds reason) {
    reasons[item.index()] = reason;
  }

  /// Joins the item, and all that it is joined to, to another referent.
  void join(Item item, Referent to, Grounds reason) {
    var from = referent(item);
    var into = referent(to.items().getFirst());
    if (from == into) {
      return;
    }
    reasons[item.index()] = reason;
    boolean larger = from.items().size() > into.items().size();
    var kept = larger ? from : into;
    var gone = larger ? into : from;
    kept.absorb(gone);
    gone.items().forEach(moved -> referents[moved.index()] = kept);
  }
}
