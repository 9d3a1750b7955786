package org.isnad.provenance;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Quantity;
import org.isnad.model.Timex3;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Compares two statements: whether they say the same, and where they contradict each other.
final class Likeness {

  private static final int LEAST_COMMON = 4;
  private static final int LEAST_IDENTICAL = 2;
  private static final double MOST_OF_SHORTER = 0.7;
  private static final double MUCH_OF_BOTH = 0.4;
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.7;
  private static final int LEAST_DENIED = 3;

  /// In long statements a word is negated in one clause and not in another.
  private static final int MOST_OPPOSED = 16;

  private static final Set<String> TOLLS =
      Set.of("killed", "wounded", "missing", "arrested", "displaced", "rescued", "kidnapped");
  private static final int LEAST_COUNTED = 4;
  private static final double MUCH_COUNTED = 0.4;
  private static final BigDecimal ABOUT = new BigDecimal("0.1");
  private static final int DAY = "2000-01-01".length();

  private Likeness() {}

  /// The share of the shorter statement's stems that the other has too.
  static double share(Statement a, Statement b) {
    int shorter = Math.min(a.stems().size(), b.stems().size());
    return shorter == 0 ? 0 : common(a, b) / (double) shorter;
  }

  /// Whether the two say the same by their words alone.
  static boolean isSame(Statement a, Statement b) {
    int common = common(a, b);
    int shorter = Math.min(a.stems().size(), b.stems().size());
    int all = a.stems().size() + b.stems().size() - common;
    if (common == all) {
      return common >= LEAST_IDENTICAL;
    }
    return common >= LEAST_COMMON
        && common >= MOST_OF_SHORTER * shorter
        && common >= MUCH_OF_BOTH * all;
  }

  /// Whether the two say the same, in more words than any two statements may have in common.
  static boolean isCorroborating(Statement a, Statement b) {
    return common(a, b) >= LEAST_COMMON && isSameReused(a, b);
  }

  /// Whether two statements between which text was reused say the same.
  static boolean isSameReused(Statement a, Statement b) {
    int common = common(a, b);
    int shorter = Math.min(a.stems().size(), b.stems().size());
    int longer = Math.max(a.stems().size(), b.stems().size());
    return common >= 2 && common >= HALF * shorter && shorter >= MUCH_OF_BOTH * longer;
  }

  /// Whether one affirms what the other denies.
  static boolean isOpposite(Statement a, Statement b) {
    int common = common(a, b);
    int shorter = Math.min(a.stems().size(), b.stems().size());
    if (common < LEAST_DENIED || common < MOST_OF_SHORTER * shorter) {
      return false;
    }
    if (a.isDenied() != b.isDenied()) {
      return !hasOppositeWord(a, b);
    }
    int all = a.stems().size() + b.stems().size() - common;
    boolean twoArticles = !a.anchor().article().equals(b.anchor().article());
    return twoArticles
        && all <= MOST_OPPOSED
        && common >= NEARLY_ALL * all
        && hasOppositeWord(a, b);
  }

  private static boolean hasOppositeWord(Statement a, Statement b) {
    return negatedOnlyIn(a, b) || negatedOnlyIn(b, a);
  }

  private static boolean negatedOnlyIn(Statement a, Statement b) {
    return a.negated().stream()
        .anyMatch(stem -> b.stems().contains(stem) && !b.negated().contains(stem));
  }

  private static int common(Statement a, Statement b) {
    var smaller = a.stems().size() <= b.stems().size() ? a : b;
    var larger = smaller == a ? b : a;
    int common = 0;
    for (var stem : smaller.stems()) {
      common += larger.stems().contains(stem) ? 1 : 0;
    }
    return common;
  }

  /// Two counts of the same thing that cannot both be right, one of each statement.
  record Counts(Quantity a, Quantity b) {}

  /// The first counts that contradict each other: same fate or noun, and nothing else that fits.
  static Optional<Counts> counts(Statement a, Statement b) {
    int shorter = Math.min(a.stems().size(), b.stems().size());
    if (common(a, b) < LEAST_COUNTED || common(a, b) < MUCH_COUNTED * shorter) {
      return Optional.empty();
    }
    for (var one : a.quantities()) {
      var rivals = b.quantities().stream().filter(other -> isSameThing(a, one, b, other)).toList();
      boolean fits = rivals.stream().anyMatch(other -> agree(one, other));
      if (!rivals.isEmpty() && !fits && fitsNone(b, rivals.getFirst(), a)) {
        return Optional.of(new Counts(one, rivals.getFirst()));
      }
    }
    return Optional.empty();
  }

  /// Whether the statements count the same victims on different days, and the later one more of
  /// them: tolls grow.
  static boolean isRisingToll(Statement a, Statement b) {
    var dayA = a.article().article().published();
    var dayB = b.article().article().published();
    if (dayA.isEmpty() || dayB.isEmpty() || dayA.equals(dayB)) {
      return false;
    }
    boolean inOrder = dayA.get().isBefore(dayB.get());
    return counts(inOrder ? a : b, inOrder ? b : a)
        .filter(counts -> counts.a().counts().filter(TOLLS::contains).isPresent())
        .filter(counts -> counts.a().low().compareTo(counts.b().low()) < 0)
        .isPresent();
  }

  private static boolean fitsNone(Statement b, Quantity quantity, Statement a) {
    return a.quantities().stream()
        .noneMatch(one -> isSameThing(a, one, b, quantity) && agree(one, quantity));
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
    int all = a.stems().size() + b.stems().size() - common(a, b);
    return units && common(a, b) >= NEARLY_ALL * all;
  }

  private static Set<String> unit(Quantity quantity) {
    var stems = new HashSet<String>();
    for (var word : Folding.fold(quantity.unit().orElse("")).split("\\s+")) {
      if (!word.isEmpty()) {
        stems.add(LightStem.stem(LightStem.bare(word)));
      }
    }
    return stems;
  }

  private static boolean agree(Quantity a, Quantity b) {
    return atMost(low(a), high(b)) && atMost(low(b), high(a));
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

  /// Two days of which each statement knows only one.
  static Optional<List<String>> days(Statement a, Statement b) {
    var dayA = onlyDay(a);
    var dayB = onlyDay(b);
    return dayA.isPresent() && dayB.isPresent() && !dayA.equals(dayB)
        ? Optional.of(List.of(dayA.get(), dayB.get()))
        : Optional.empty();
  }

  /// The only day of a statement, when it is written with a number: what "yesterday" means hangs on
  /// when each outlet printed it.
  private static Optional<String> onlyDay(Statement statement) {
    var days = statement.times().stream().filter(time -> time.type() == Timex3.Type.DATE).toList();
    if (days.size() != 1) {
      return Optional.empty();
    }
    var value = days.getFirst().value();
    var written = statement.article().article().text(days.getFirst().span());
    boolean explicit = written.chars().anyMatch(Character::isDigit);
    return explicit && value.length() == DAY && value.indexOf('X') < 0
        ? Optional.of(value)
        : Optional.empty();
  }
}
