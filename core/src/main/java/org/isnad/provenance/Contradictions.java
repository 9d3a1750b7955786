package org.isnad.provenance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.isnad.model.Reason;
import org.isnad.provenance.Grouping.Tension;
import org.isnad.provenance.Rivalry.Difference;

/// Makes conflicts of claims from statements that contradict each other, and tells each claim why.
final class Contradictions {

  /// In these, two voices of one article may contradict each other.
  private static final Set<String> OF_VOICES = Set.of("whether", "actor", "responsibility");

  private final List<Statement> statements;
  private final Map<Integer, Integer> claimOf;
  private final List<Claim> claims;

  /// @param claimOf the place of the claim that a statement belongs to
  /// @param claims takes what stands against each
  Contradictions(List<Statement> statements, Map<Integer, Integer> claimOf, List<Claim> claims) {
    this.statements = statements;
    this.claimOf = claimOf;
    this.claims = claims;
  }

  /// The conflicts, each two claims once for each kind.
  List<Conflict> of(List<Tension> tensions) {
    var conflicts = new LinkedHashMap<List<Object>, Conflict>();
    for (var tension : tensions) {
      int a = claimOf.getOrDefault(tension.a(), 0);
      int b = claimOf.getOrDefault(tension.b(), 0);
      var found = tension.difference();
      boolean voices = OF_VOICES.contains(found.kind());
      if (a == b || !voices && isSaidTogether(claims.get(a), claims.get(b))) {
        continue;
      }
      var ids = new LinkedHashSet<>(List.of(claims.get(a).id(), claims.get(b).id()));
      conflicts.putIfAbsent(
          List.of(found.kind(), ids),
          new Conflict(found.kind(), List.copyOf(ids), List.of(found.valueA(), found.valueB())));
      explain(a, found, statements.get(tension.b()));
      explain(b, found, statements.get(tension.a()));
    }
    return List.copyOf(conflicts.values());
  }

  /// Whether one article says both: it then speaks of two things, not of one in two ways.
  private static boolean isSaidTogether(Claim one, Claim other) {
    var articles = one.support().stream().map(s -> s.anchor().article()).toList();
    return other.support().stream().anyMatch(s -> articles.contains(s.anchor().article()));
  }

  private void explain(int place, Difference found, Statement other) {
    var claim = claims.get(place);
    var why = new LinkedHashSet<>(claim.why());
    why.add(reason(found, other.where()));
    claims.set(
        place,
        new Claim(
            claim.id(),
            claim.support(),
            claim.roots(),
            found.kind().equals("update") ? claim.status() : ClaimStatus.CONTESTED,
            List.copyOf(why)));
  }

  private static Reason reason(Difference found, String where) {
    return switch (found.kind()) {
      case "count", "update", "time" ->
          Reason.of("against." + found.kind(), where, found.valueA(), found.valueB());
      case "place", "actor" ->
          Reason.of(
              "against." + found.kind(), where, found.valueA(), found.valueB(), found.shared());
      case "responsibility" ->
          found.shared().isEmpty()
              ? Reason.of("against.responsibility", where, found.valueA(), found.valueB())
              : Reason.of("against.denial", where, found.shared());
      default -> Reason.of("against.whether", where);
    };
  }
}
