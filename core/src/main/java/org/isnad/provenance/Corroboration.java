package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reason;
import org.isnad.model.Span;
import org.isnad.model.Support;

/// Weighs what one claim rests on: how many independent origins, and why.
///
/// Independent are only origins that can be identified, of which none passed on the other and whose
/// wordings were not copied from each other.
final class Corroboration {

  private static final Span NOTHING = new Span(0, 0);

  private final List<Statement> statements;
  private final Copies copies;
  private final Independence independence;
  private final RootBook book;

  /// Weighs claims over `statements`.
  ///
  /// @param copies statements between which text was copied
  /// @param voices which origins may be one
  /// @param facts which statements tell one
  Corroboration(
      List<Statement> statements, Copies copies, Voices voices, Facts facts, RootBook book) {
    this.statements = statements;
    this.copies = copies;
    this.independence = new Independence(statements, copies, voices, facts);
    this.book = book;
  }

  /// The claim that some statements make together.
  Claim weigh(String id, List<Integer> members) {
    return weigh(id, members, member -> statements.get(member).anchor().span(), false);
  }

  /// The claim that something happened of which some statements tell among other things.
  ///
  /// @param told the words of each statement that tell it
  Claim weigh(String id, Map<Integer, Span> told) {
    var members = List.copyOf(new TreeSet<>(told.keySet()));
    return weigh(id, members, member -> told.getOrDefault(member, NOTHING), true);
  }

  private Claim weigh(
      String id, List<Integer> members, Function<Integer, Span> words, boolean oneHappening) {
    var why = new ArrayList<Reason>();
    Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
    var roots = new TreeSet<String>(Comparator.comparingInt(Corroboration::number));
    var all = new TreeSet<>(members);
    for (int member : members) {
      var statement = statements.get(member);
      var source = statement.source().filter(own -> model(member, all).isEmpty());
      if (source.isPresent()) {
        byRoot.computeIfAbsent(book.key(source.get()), key -> new ArrayList<>()).add(member);
        roots.add(book.note(source.get(), statement.anchor().article()));
        why.add(explain(statement, source.get()));
      }
    }
    inherit(all, byRoot, roots, why);
    int independent = independence.count(byRoot.values(), oneHappening, why);
    var status = byRoot.isEmpty() ? ClaimStatus.UNATTRIBUTED : status(independent);
    why.add(conclusion(status, independent));
    var support =
        members.stream()
            .map(member -> support(statements.get(member), words.apply(member)))
            .toList();
    return new Claim(id, support, List.copyOf(roots), status, why.stream().distinct().toList());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static Support support(Statement statement, Span words) {
    var anchor = new Anchor(statement.anchor().article(), words);
    return new Support(anchor, statement.attribution().map(a -> a.id()));
  }

  private static ClaimStatus status(int independent) {
    return independent > 1 ? ClaimStatus.CORROBORATED : ClaimStatus.SINGLE_ROOT;
  }

  private static Reason conclusion(ClaimStatus status, int independent) {
    return switch (status) {
      case UNATTRIBUTED -> Reason.of("origins.unattributed");
      case CORROBORATED -> Reason.of("origins.many", String.valueOf(independent));
      case SINGLE_ROOT, CONTESTED -> Reason.of(independent == 1 ? "origins.one" : "origins.none");
    };
  }

  private static Reason explain(Statement statement, Source source) {
    var where = statement.where();
    return switch (source.isNamedThere() ? "root.named" : source.rule()) {
      case "root.medium",
          "root.medium-of-unnamed",
          "root.unnamed-mentioned-before",
          "root.voice-of",
          "root.credit-line" ->
          Reason.of(source.rule(), where, source.name());
      case "root.outlet" -> Reason.of(source.rule(), where);
      case "root.office" -> Reason.of(source.rule(), where, source.name(), source.title());
      case "root.named" ->
          source.via().isEmpty()
              ? Reason.of("root.named", where, source.name())
              : Reason.of(
                  "root.named-through", where, source.name(), String.join(", ", source.via()));
      default -> Reason.of("root.unknown", where);
    };
  }

  /// An article that gives the passage without a source, or from a voice that could be anybody's,
  /// has it from where the others have it.
  private void inherit(
      Set<Integer> members,
      Map<String, List<Integer>> byRoot,
      Set<String> roots,
      List<Reason> why) {
    var sourced =
        members.stream()
            .map(statements::get)
            .filter(statement -> statement.source().isPresent())
            .map(statement -> statement.anchor().article())
            .collect(Collectors.toSet());
    for (int member : members) {
      var statement = statements.get(member);
      var model = model(member, members);
      if (model.isPresent()) {
        var source = model.get().source().orElseThrow();
        roots.add(book.note(source, statement.anchor().article()));
        why.add(
            Reason.of(
                statement.source().isPresent() ? "inferred.no-medium" : "inferred.no-source",
                statement.where(),
                model.get().where(),
                source.name()));
      } else if (statement.source().isEmpty()
          && !byRoot.isEmpty()
          && !sourced.contains(statement.anchor().article())) {
        why.add(Reason.of("not-counted", statement.where()));
      }
    }
  }

  /// The statement whose wording this one has and whose source is known better: by its name, or
  /// else by its body.
  private Optional<Statement> model(int member, Set<Integer> members) {
    int own = firmness(statements.get(member));
    return own == Source.FIRM
        ? Optional.empty()
        : copies.of(member).stream()
            .filter(members::contains)
            .map(statements::get)
            .filter(other -> firmness(other) > Math.max(own, 0))
            .max(Comparator.comparingInt(Corroboration::firmness));
  }

  /// How well the source is known; less than nothing where there is none.
  private static int firmness(Statement statement) {
    return statement.source().map(Source::firmness).orElse(-1);
  }
}
