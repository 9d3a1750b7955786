package org.isnad.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Span;
import org.isnad.provenance.Candidates.Pair;

/// Finds happenings that independent origins tell of in two articles, each among other things and
/// in words of its own: what they say as a whole is not the same, that it happened is.
final class Happenings {

  private static final int MOST = 40;

  private final List<Statement> statements;
  private final List<Pair> pairs;
  private final Variance variance;
  private final Corroboration corroboration;

  /// One event in one statement.
  private record Place(int statement, Account account) {}

  Happenings(
      List<Statement> statements,
      List<Pair> pairs,
      Variance variance,
      Corroboration corroboration) {
    this.statements = statements;
    this.pairs = pairs;
    this.variance = variance;
    this.corroboration = corroboration;
  }

  /// Adds a claim for each happening that is confirmed, but those that a claim confirms already.
  void addTo(List<Claim> claims) {
    for (var places : groups()) {
      var told = new LinkedHashMap<Integer, Span>();
      places.stream()
          .sorted((a, b) -> Integer.compare(a.statement, b.statement))
          .limit(MOST)
          .forEach(place -> told.putIfAbsent(place.statement, place.account.span()));
      var claim = corroboration.weigh("C" + (claims.size() + 1), told);
      if (claim.status() == ClaimStatus.CORROBORATED && !isKnown(claim, claims)) {
        claims.add(claim);
      }
    }
  }

  /// Whether a claim that is confirmed has all the statements that this one has.
  private static boolean isKnown(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(other -> other.status() == ClaimStatus.CORROBORATED)
        .anyMatch(other ->
            claim.support().stream()
                .allMatch(place ->
                    other.support().stream()
                        .anyMatch(one ->
                            one.anchor().article().equals(place.anchor().article())
                                && one.anchor().span().contains(place.anchor().span()))));
  }

  /// The places at which one happening is told, by several origins.
  private List<Set<Place>> groups() {
    var groups = new ArrayList<Set<Place>>();
    for (var pair : pairs) {
      var a = statements.get(pair.a());
      var b = statements.get(pair.b());
      if (!isKnown(a)
          || !isKnown(b)
          || isOneOrigin(a, b)
          || isOneArticle(a, b)
          || variance.between(a, b).isPresent()) {
        continue;
      }
      for (var one : a.accounts()) {
        for (var other : b.accounts()) {
          if (Accord.of(one, other).isPresent() && variance.isNone(a, one, b, other)) {
            join(groups, new Place(pair.a(), one), new Place(pair.b(), other));
          }
        }
      }
    }
    return groups;
  }

  private static void join(List<Set<Place>> groups, Place one, Place other) {
    var joined = new LinkedHashSet<>(List.of(one, other));
    var same =
        groups.stream().filter(group -> group.contains(one) || group.contains(other)).toList();
    same.forEach(joined::addAll);
    groups.removeAll(same);
    groups.add(joined);
  }

  /// Whether somebody who can be named affirms it: unnamed voices may be anybody's.
  private static boolean isKnown(Statement statement) {
    return !statement.accounts().isEmpty()
        && !statement.isDenied()
        && statement
            .source()
            .filter(source -> source.isPerson() || source.isBody())
            .filter(source -> source.identifiable() && !source.isAnonymous() && !source.isWeak())
            .isPresent();
  }

  /// In one article the same persons come back in one happening after the other.
  private static boolean isOneArticle(Statement a, Statement b) {
    return a.anchor().article().equals(b.anchor().article());
  }

  private static boolean isOneOrigin(Statement a, Statement b) {
    return a.source().map(Source::key).equals(b.source().map(Source::key));
  }
}
