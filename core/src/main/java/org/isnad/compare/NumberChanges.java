package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ComparedPassage.NumberChange;
import org.isnad.model.ComparedPassage.WordChange;
import org.isnad.model.Layer;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.text.Folding;

/// Finds numbers of a passage that became others: of the same thing, or in the same place.
final class NumberChanges {

  private final List<WordChange> changes;

  private NumberChanges(List<WordChange> changes) {
    this.changes = changes;
  }

  /// The numbers that differ, in the order of the first article.
  static List<NumberChange> of(
      AnnotatedArticle a, Span inA, AnnotatedArticle b, Span inB, List<WordChange> changes) {
    var before = new ArrayList<>(a.inside(Layer.QUANTITIES, inA));
    var after = new ArrayList<>(b.inside(Layer.QUANTITIES, inB));
    for (var quantity : List.copyOf(before)) {
      var same = after.stream().filter(other -> isSame(quantity, other)).findFirst();
      same.ifPresent(after::remove);
      same.ifPresent(other -> before.remove(quantity));
    }
    var found = new ArrayList<NumberChange>();
    var numbers = new NumberChanges(changes);
    for (var quantity : before) {
      var partner = numbers.partner(quantity, after);
      partner.ifPresent(after::remove);
      partner.ifPresent(other ->
          found.add(
              new NumberChange(quantity.span(), other.span(), quantity.value(), other.value())));
    }
    return found;
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.value().compareTo(other.value()) == 0;
  }

  private Optional<Quantity> partner(Quantity quantity, List<Quantity> others) {
    return others.stream()
        .filter(other -> isReplaced(quantity, other))
        .findFirst()
        .or(() -> others.stream().filter(other -> isOfSameThing(quantity, other)).findFirst());
  }

  private boolean isReplaced(Quantity one, Quantity other) {
    return changes.stream()
        .anyMatch(change -> change.a().overlaps(one.span()) && change.b().overlaps(other.span()));
  }

  private static boolean isOfSameThing(Quantity one, Quantity other) {
    return one.counts().isPresent() && one.counts().equals(other.counts())
        || one.unit().isPresent()
            && one.unit().map(Folding::fold).equals(other.unit().map(Folding::fold));
  }
}
