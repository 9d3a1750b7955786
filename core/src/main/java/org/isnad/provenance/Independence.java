package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reason;

/// Counts the origins of a claim that stand on their own.
///
/// Two origins are one when one passed on the other or is named within it or in the words that
/// introduce it, when both may be one name, when a headline sums up its own report, when one report
/// stands inside the other, when both speak for one state, or when both wordings are one text.
/// Unnamed voices that only their outlet heard are nobody beside a named origin. Of very many
/// origins only the first are compared.
final class Independence {

  private static final int MOST_ORIGINS = 100;
  private static final int MOST_STATEMENTS = 20;

  private final List<Statement> statements;
  private final Copies copies;
  private final Wording wording;

  private final Voices voices;
  private final Facts facts;

  Independence(List<Statement> statements, Copies copies, Voices voices, Facts facts) {
    this.statements = statements;
    this.copies = copies;
    this.voices = voices;
    this.facts = facts;
    this.wording = new Wording(statements);
  }

  /// The number of independent origins.
  ///
  /// @param origins the statements of each origin
  /// @param oneHappening whether it is known from their events that they tell of one happening, in
  ///   whatever words
  /// @param why takes a reason for each two origins that count once
  int count(Collection<List<Integer>> origins, boolean oneHappening, List<Reason> why) {
    var counted = new ArrayList<List<Integer>>();
    for (var members : firm(origins, why)) {
      var joined = new ArrayList<>(members);
      var same =
          counted.stream().filter(other -> isDependent(members, other, oneHappening, why)).toList();
      same.forEach(joined::addAll);
      counted.removeAll(same);
      counted.add(joined);
    }
    return counted.size();
  }

  /// An outlet's own unnamed voices may be whoever else says it: they count where nobody else does.
  private List<List<Integer>> firm(Collection<List<Integer>> origins, List<Reason> why) {
    var known =
        origins.stream()
            .filter(members -> source(members.getFirst()).identifiable())
            .limit(MOST_ORIGINS)
            .toList();
    var firm = known.stream().filter(members -> !isWeak(members)).toList();
    var counted = firm.isEmpty() ? known.stream().limit(1).toList() : firm;
    known.stream()
        .filter(members -> isWeak(members) && !counted.contains(members))
        .map(members ->
            once("unnamed", source(members.getFirst()), source(counted.getFirst().getFirst())))
        .forEach(reason -> reason.ifPresent(why::add));
    return counted;
  }

  private boolean isWeak(List<Integer> members) {
    return members.stream().map(this::source).allMatch(Source::isWeak);
  }

  private Source source(int place) {
    return statements.get(place).source().orElseThrow();
  }

  private boolean isDependent(
      List<Integer> one, List<Integer> other, boolean oneHappening, List<Reason> why) {
    var pairs =
        one.stream()
            .limit(MOST_STATEMENTS)
            .flatMap(a -> other.stream().limit(MOST_STATEMENTS).map(b -> List.of(a, b)))
            .toList();
    var reason =
        pairs.stream()
            .flatMap(pair -> dependence(pair.getFirst(), pair.getLast()).stream())
            .findFirst()
            .or(() -> unlike(pairs, oneHappening));
    reason.ifPresent(why::add);
    return reason.isPresent();
  }

  /// Statements may be one claim through others that stand between them; that two of them confirm
  /// each other takes more. What tells no fact is confirmed by nobody.
  private Optional<Reason> unlike(List<List<Integer>> pairs, boolean oneHappening) {
    var told = pairs.stream().filter(pair -> pair.stream().allMatch(this::isFact)).toList();
    var first = pairs.getFirst();
    if (told.isEmpty()) {
      return once("wish", source(first.getFirst()), source(first.getLast()));
    }
    boolean alike =
        oneHappening
            || told.stream()
                .anyMatch(pair ->
                    Likeness.isCorroborating(
                        statements.get(pair.getFirst()), statements.get(pair.getLast())));
    return alike
        ? Optional.empty()
        : once("unlike", source(first.getFirst()), source(first.getLast()));
  }

  private boolean isFact(int place) {
    return facts.tells(statements.get(place));
  }

  private Optional<Reason> dependence(int a, int b) {
    var one = source(a);
    var other = source(b);
    if (one.hands().contains(other.key()) || other.hands().contains(one.key())) {
      return once("one-line", one, other);
    }
    if (voices.isPart(one, other) || voices.isOne(one, other)) {
      return once("part", one, other);
    }
    if (voices.isOneState(one, other)) {
      return once("one-state", one, other);
    }
    if (voices.isOneName(one, other)) {
      return once("one-name", one, other);
    }
    var first = statements.get(a);
    var second = statements.get(b);
    if (!first.anchor().article().equals(second.anchor().article())) {
      boolean oneText = copies.of(a).contains(b) || wording.isOne(a, b);
      return oneText ? once("one-text", one, other) : Optional.empty();
    }
    if (!one.isPerson() || !other.isPerson()) {
      return once("one-article", one, other);
    }
    if (first.isHeadline() != second.isHeadline()) {
      return once("headline", one, other);
    }
    if (first.anchor().span().overlaps(second.anchor().span())) {
      return once("inside", one, other);
    }
    return wording.isOne(a, b) ? once("one-text", one, other) : Optional.empty();
  }

  private static Optional<Reason> once(String rule, Source one, Source other) {
    return Optional.of(Reason.of("once." + rule, one.name(), other.name()));
  }
}
