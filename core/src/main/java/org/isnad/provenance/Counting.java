package org.isnad.provenance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Quantity;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Compares what two statements count: whether they give different numbers of one thing.
final class Counting {

  /// What befalls people and is counted.
  static final Set<String> TOLLS =
      Set.of("killed", "wounded", "missing", "arrested", "displaced", "rescued", "kidnapped");

  private static final int LEAST_COMMON = 4;
  private static final double MUCH_COMMON = 0.5;
  private static final double NEARLY_ALL = 0.7;
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /// From here on a number may be a rounded one.
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  /// Figures of one thing do not differ more than so many times.
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(30);

  private final Sums sums = new Sums();

  /// Two counts of the same thing that cannot both be right, one of each statement.
  record Counts(Quantity a, Quantity b) {

    /// Whether they count what befell people.
    boolean isToll() {
      return a.counts().filter(TOLLS::contains).isPresent();
    }
  }

  /// The first counts that contradict each other: same fate or noun, and nothing else that fits.
  Optional<Counts> counts(Statement a, Statement b) {
    int common = Likeness.common(a, b);
    if (common < LEAST_COMMON || common < MUCH_COMMON * shorter(a, b)) {
      return Optional.empty();
    }
    for (var one : a.quantities()) {
      var rivals = rivals(a, one, b);
      if (!rivals.isEmpty() && hasNone(b, one) && hasNone(a, rivals.getFirst())) {
        return Optional.of(new Counts(one, rivals.getFirst()));
      }
    }
    return Optional.empty();
  }

  /// Whether two numbers cannot both be right: neither statement knows the other's number, nor
  /// parts that make it up.
  boolean exclude(Statement a, Quantity one, Statement b, Quantity other) {
    return !agree(one, other)
        && sums.isSum(a, one) == sums.isSum(b, other)
        && hasNone(b, one)
        && hasNone(a, other);
  }

  /// Whether the statements count the same victims on different days, and the later one more of
  /// them: tolls grow.
  static boolean isRisingToll(Statement a, Statement b, Counts counts) {
    var dayA = a.article().article().published();
    var dayB = b.article().article().published();
    if (dayA.isEmpty() || dayB.isEmpty() || dayA.equals(dayB)) {
      return false;
    }
    int grown = counts.b().low().compareTo(counts.a().low());
    return counts.isToll() && (dayA.get().isBefore(dayB.get()) ? grown > 0 : grown < 0);
  }

  /// What counts the same thing in the other statement; where that has the very noun, only this.
  private List<Quantity> rivals(Statement a, Quantity one, Statement b) {
    boolean named =
        !unit(one).isEmpty()
            && b.quantities().stream().anyMatch(other -> unit(other).equals(unit(one)));
    return b.quantities().stream()
        .filter(other -> !named || unit(other).equals(unit(one)))
        .filter(other -> isSameThing(a, one, b, other))
        .filter(other -> isOfOneSize(one.value(), other.value()))
        .filter(other -> sums.isSum(a, one) == sums.isSum(b, other))
        .toList();
  }

  /// The dead of one attack and those of a war are not two figures of one thing.
  private static boolean isOfOneSize(BigDecimal one, BigDecimal other) {
    return one.min(other).multiply(MOST_TIMES).compareTo(one.max(other)) >= 0;
  }

  /// Whether a statement knows no number that fits, whatever it counts, and none that make it up: a
  /// part of a whole, or the whole of its parts, is no other number.
  private static boolean hasNone(Statement statement, Quantity number) {
    var known = statement.quantities();
    boolean made =
        known.stream()
            .anyMatch(one ->
                known.stream()
                    .anyMatch(other ->
                        one != other
                            && one.value().add(other.value()).compareTo(number.value()) == 0));
    return !made
        && sumOfKind(known, number).compareTo(number.value()) != 0
        && known.stream().noneMatch(one -> agree(one, number));
  }

  /// All together of what a number counts, of whatever sorts.
  private static BigDecimal sumOfKind(List<Quantity> known, Quantity number) {
    var kind = unit(number);
    return known.stream()
        .filter(one -> unit(one).containsAll(kind) && !kind.isEmpty())
        .map(Quantity::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int shorter(Statement a, Statement b) {
    return Math.min(a.stems().size(), b.stems().size());
  }

  /// The same fate of the same people; or, in statements of the same words, the same counted noun.
  private static boolean isSameThing(Statement a, Quantity one, Statement b, Quantity other) {
    if (!one.counts().equals(other.counts())) {
      return false;
    }
    boolean units = !unit(one).isEmpty() && unit(one).equals(unit(other));
    if (one.counts().filter(TOLLS::contains).isPresent()) {
      return units || b.stems().containsAll(unit(one)) || a.stems().containsAll(unit(other));
    }
    int all = a.stems().size() + b.stems().size() - Likeness.common(a, b);
    return units && Likeness.common(a, b) >= NEARLY_ALL * all;
  }

  /// What a number counts, as stems of its words.
  static Set<String> unit(Quantity quantity) {
    var stems = new HashSet<String>();
    for (var word : Folding.fold(quantity.unit().orElse("")).split("\\s+")) {
      if (!word.isEmpty()) {
        stems.add(LightStem.stem(LightStem.bare(word)));
      }
    }
    return stems;
  }

  private static boolean agree(Quantity a, Quantity b) {
    boolean within = atMost(low(a), high(b)) && atMost(low(b), high(a));
    return within || isRounded(a, b.value()) || isRounded(b, a.value());
  }

  /// Whether one is the other with fewer digits: rounded, where it is said to be about so many, or
  /// rounded or cut off, where it is large.
  private static boolean isRounded(Quantity one, BigDecimal other) {
    var value = one.value();
    int digits = value.stripTrailingZeros().precision();
    if (digits >= other.stripTrailingZeros().precision()) {
      return false;
    }
    boolean about = one.mod().filter("APPROX"::equals).isPresent();
    boolean many = value.compareTo(MANY) >= 0;
    return (about || many) && isWithDigits(value, other, digits, RoundingMode.HALF_UP)
        || many && isWithDigits(value, other, digits, RoundingMode.DOWN);
  }

  private static boolean isWithDigits(
      BigDecimal one, BigDecimal other, int digits, RoundingMode mode) {
    return other.round(new MathContext(digits, mode)).compareTo(one) == 0;
  }

  private static boolean atMost(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
  }

  private static Optional<BigDecimal> low(Quantity quantity) {
    return switch (quantity.mod().orElse("")) {
      case "LESS_THAN", "AT_MOST" -> Optional.empty();
      case "APPROX" -> Optional.of(quantity.low().subtract(quantity.low().multiply(ABOUT)));
      default -> Optional.of(quantity.low());
    };
  }

  private static Optional<BigDecimal> high(Quantity quantity) {
    return switch (quantity.mod().orElse("")) {
      case "MORE_THAN", "AT_LEAST" -> Optional.empty();
      case "APPROX" -> Optional.of(quantity.high().add(quantity.high().multiply(ABOUT)));
      default -> Optional.of(quantity.high());
    };
  }
}
