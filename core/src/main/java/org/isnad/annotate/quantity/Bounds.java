package org.isnad.annotate.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.RuleMatch;
import org.isnad.model.Quantity;
import org.isnad.model.Span;
import org.isnad.text.Tokens;

/// The two ends of a range.
///
/// The lower end takes the thousand, million ... of the upper one when it has none: `9 to 10
/// millions`.
record Bounds(RuleMatch match, BigDecimal first, BigDecimal last) {

  /// The ends that a match gives as `low` and `high`, absent when what is written with a dash goes
  /// down: that is no range.
  static Optional<Bounds> of(RuleMatch match) {
    var last = new BigDecimal(match.value("high"));
    var first = scaled(new BigDecimal(match.value("low")), match, last);
    boolean down = first.compareTo(last) >= 0;
    return match.value("dash").isEmpty() || !down
        ? Optional.of(new Bounds(match, first, last))
        : Optional.empty();
  }

  private static BigDecimal scaled(BigDecimal first, RuleMatch match, BigDecimal last) {
    var scale = new BigDecimal(match.value("scale"));
    boolean own = !match.value("lowscale").equals("1");
    return own || first.multiply(scale).compareTo(last) >= 0 ? first : first.multiply(scale);
  }

  /// One quantity for each end: the first number alone, the second with what follows it.
  List<Quantity> quantities(Tokens tokens) {
    var low = first.min(last);
    var high = first.max(last);
    var end = match.span().end();
    var start = match.part("b").map(Span::start).orElse(end);
    var lower = match.part("a").orElse(match.span());
    return List.of(
        QuantityAnnotator.quantity(tokens, match, lower, new Limits(first, low, high)),
        QuantityAnnotator.quantity(
            tokens, match, new Span(start, end), new Limits(last, low, high)));
  }
}
