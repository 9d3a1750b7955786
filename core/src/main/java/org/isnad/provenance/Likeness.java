package org.isnad.provenance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.Timex3;
import org.isnad.text.Folding;

/// Compares two statements: whether they say the same, and where they contradict each other.
final class Likeness {

  private static final int LEAST_COMMON = 4;
  private static final int LEAST_IDENTICAL = 2;
  private static final double MOST_OF_SHORTER = 0.7;
  private static final double MUCH_OF_BOTH = 0.4;
  private static final double HALF = 0.5;
  private static final double TWO_THIRDS = 0.66;
  private static final double NEARLY_ALL = 0.7;
  private static final int LEAST_DENIED = 3;

  /// In long statements a word is negated in one clause and not in another.
  private static final int MOST_OPPOSED = 16;

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

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
    return common(a, b) >= LEAST_COMMON && share(a, b) >= TWO_THIRDS && isSameReused(a, b);
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
    int all = a.stems().size() + b.stems().size() - common;
    if (a.isDenied() != b.isDenied()) {
      var affirmed = a.isDenied() ? b : a;
      return affirmed.negated().isEmpty()
          && !hasOppositeWord(a, b)
          && (all <= MOST_OPPOSED || common >= HALF * all);
    }
    boolean twoArticles = !a.anchor().article().equals(b.anchor().article());
    return twoArticles
        && all <= MOST_OPPOSED
        && common >= NEARLY_ALL * all
        && a.negated().size() != b.negated().size()
        && hasOppositeWord(a, b);
  }

  private static boolean hasOppositeWord(Statement a, Statement b) {
    return negatedOnlyIn(a, b) || negatedOnlyIn(b, a);
  }

  private static boolean negatedOnlyIn(Statement a, Statement b) {
    return a.negated().stream()
        .anyMatch(stem -> b.stems().contains(stem) && !b.negated().contains(stem));
  }

  /// How many stems both have.
  static int common(Statement a, Statement b) {
    var smaller = a.stems().size() <= b.stems().size() ? a : b;
    var larger = smaller == a ? b : a;
    int common = 0;
    for (var stem : smaller.stems()) {
      common += larger.stems().contains(stem) ? 1 : 0;
    }
    return common;
  }

  /// Two days of which each statement knows only one; statements whose other numbers all differ are
  /// of two things, such as two decisions.
  static Optional<List<String>> days(Statement a, Statement b) {
    var dayA = onlyDay(a);
    var dayB = onlyDay(b);
    return dayA.isPresent()
            && dayB.isPresent()
            && !dayA.equals(dayB)
            && !areApart(figures(a), figures(b))
        ? Optional.of(List.of(dayA.get(), dayB.get()))
        : Optional.empty();
  }

  private static boolean areApart(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /// What is written in digits, but times.
  private static Set<String> figures(Statement statement) {
    var from = statement.anchor().span().start();
    var text = new StringBuilder(statement.article().article().text(statement.anchor().span()));
    for (var time : statement.times()) {
      int start = time.span().start() - from;
      int length = time.span().length();
      text.replace(start, start + length, " ".repeat(length));
    }
    return DIGITS
        .matcher(Folding.fold(text.toString()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
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
