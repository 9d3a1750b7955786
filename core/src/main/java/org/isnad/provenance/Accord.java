package org.isnad.provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whether two accounts are of one happening, and what shows it.
///
/// A person is killed or held once: who names the same victim speaks of the same. Those who take
/// part on both sides show it where both do the same thing together; a number shows it only with
/// its place, or with a second one.
final class Accord {

  private static final Set<String> DONE_ONCE = Set.of("ASSAULT", "COERCE");
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "COOPERATE");
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private Accord() {}

  /// What both accounts name that shows that they are of one happening; none where nothing does.
  static Optional<String> of(Account one, Account other) {
    if (!one.type().equals(other.type()) || areApart(one.day(), other.day())) {
      return Optional.empty();
    }
    return victim(one, other).or(() -> parties(one, other)).or(() -> number(one, other));
  }

  /// The person to whom it is done in both; one of the two must say so in as many words.
  static Optional<String> victim(Account one, Account other) {
    return DONE_ONCE.contains(one.type())
        ? common(one.persons(), other.persons())
            .or(() -> common(one.persons(), other.concerned()))
            .or(() -> common(one.concerned(), other.persons()))
        : Optional.empty();
  }

  private static Optional<String> common(List<Named> some, List<Named> others) {
    return some.stream().filter(name -> isAmong(name, others)).map(Named::text).findFirst();
  }

  /// Two persons, or three of any kind, who take part in both.
  private static Optional<String> parties(Account one, Account other) {
    if (!MUTUAL.contains(one.type())) {
      return Optional.empty();
    }
    var both =
        one.parties().stream()
            .filter(name -> other.parties().stream().anyMatch(name::mayBe))
            .toList();
    long full = both.stream().filter(name -> name.words().size() > 1).count();
    return both.size() > 2 || full > 1
        ? Optional.of(both.stream().limit(3).map(Named::text).collect(Collectors.joining(" / ")))
        : Optional.empty();
  }

  /// Numbers of the same fates: two of them, or one with its place.
  private static Optional<String> number(Account one, Account other) {
    var common = new TreeSet<>(one.counts().keySet());
    common.retainAll(other.counts().keySet());
    boolean differ =
        common.stream().anyMatch(role -> value(one, role).compareTo(value(other, role)) != 0);
    var total = common.stream().map(role -> value(one, role)).reduce(ZERO, BigDecimal::add);
    if (common.isEmpty() || differ || total.compareTo(SEVERAL) < 0) {
      return Optional.empty();
    }
    var here = one.place().filter(place -> isThere(place, other));
    var numbers =
        common.stream()
            .map(role -> value(one, role).toPlainString())
            .collect(Collectors.joining(" / "));
    return common.size() > 1 || here.isPresent()
        ? Optional.of(here.map(place -> numbers + " / " + place.text()).orElse(numbers))
        : Optional.empty();
  }

  private static boolean isThere(Named place, Account other) {
    return other.place().filter(place::mayBe).isPresent();
  }

  private static BigDecimal value(Account account, String role) {
    return account.counts().getOrDefault(role, ZERO);
  }

  /// Whether a person is among others: in full or in short, or by the given name and one name more.
  private static boolean isAmong(Named name, List<Named> names) {
    return name.words().size() > 1
        && names.stream().anyMatch(other -> isOne(name.words(), other.words()));
  }

  private static boolean isOne(List<String> one, List<String> other) {
    return other.size() > 1
        && one.getFirst().equals(other.getFirst())
        && one.stream().skip(1).anyMatch(word -> word.length() > 3 && other.contains(word));
  }

  private static boolean areApart(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
