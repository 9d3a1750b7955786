package org.isnad.provenance;

import java.util.Optional;
import java.util.Set;
import org.isnad.provenance.Answer.Stand;
import org.isnad.provenance.Rivalry.Difference;

/// Where two statements differ in who answers for one deed: another is blamed or claims it, or who
/// is blamed for it denies.
final class Blame {

  private static final String DENIED = "deny";

  /// So many words for the deed in common show that it is one.
  private static final int ENOUGH = 2;

  private final Variance variance;

  Blame(Variance variance) {
    this.variance = variance;
  }

  /// The first difference in who answers.
  Optional<Difference> between(Statement a, Statement b) {
    for (var one : a.answers()) {
      for (var other : b.answers()) {
        var found = differ(one, other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> differ(Answer one, Answer other) {
    boolean denied = one.stand() == Stand.DENIED;
    boolean otherDenied = other.stand() == Stand.DENIED;
    if (denied && otherDenied || common(one.deed(), other.deed()) < ENOUGH) {
      return Optional.empty();
    }
    boolean same = variance.mayBeOne(one.who(), other.who());
    if (denied || otherDenied) {
      return same
          ? Optional.of(
              new Difference(
                  "responsibility",
                  denied ? DENIED : one.who(),
                  otherDenied ? DENIED : other.who(),
                  one.who()))
          : Optional.empty();
    }
    return same
        ? Optional.empty()
        : Optional.of(new Difference("responsibility", one.who(), other.who(), ""));
  }

  private static int common(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }
}
