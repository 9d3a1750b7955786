package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Support;

/// Weighs what one claim rests on: how many independent origins, and why.
///
/// Independent are only origins that can be identified, of which none passed on the other and whose
/// wordings were not copied from each other.
final class Corroboration {

  private final List<Statement> statements;
  private final Set<Long> reused;
  private final RootBook book;

  /// Weighs claims over `statements`.
  ///
  /// @param reused pairs of statements between which text was reused, as keys
  Corroboration(List<Statement> statements, Set<Long> reused, RootBook book) {
    this.statements = statements;
    this.reused = reused;
    this.book = book;
  }

  /// The claim that some statements make together.
  Claim weigh(String id, List<Integer> members) {
    var why = new ArrayList<String>();
    Map<String, List<Integer>> byRoot = new LinkedHashMap<>();
    var roots = new TreeSet<String>(Comparator.comparingInt(Corroboration::number));
    for (int member : members) {
      var statement = statements.get(member);
      var source =
          statement.source().filter(own -> !own.isWeak() || model(member, members).isEmpty());
      if (source.isPresent()) {
        byRoot.computeIfAbsent(book.key(source.get()), key -> new ArrayList<>()).add(member);
        roots.add(book.note(source.get(), statement.anchor().article()));
        explain(statement, source.get(), why);
      }
    }
    inherit(members, byRoot, roots, why);
    int independent = independent(byRoot, why);
    var status = byRoot.isEmpty() ? ClaimStatus.UNATTRIBUTED : status(independent);
    why.add(conclusion(status, independent));
    var support = members.stream().map(member -> support(statements.get(member))).toList();
    return new Claim(id, support, List.copyOf(roots), status, why.stream().distinct().toList());
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static Support support(Statement statement) {
    return new Support(statement.anchor(), statement.attribution().map(a -> a.id()));
  }

  private static ClaimStatus status(int independent) {
    return independent > 1 ? ClaimStatus.CORROBORATED : ClaimStatus.SINGLE_ROOT;
  }

  private static String conclusion(ClaimStatus status, int independent) {
    return switch (status) {
      case UNATTRIBUTED -> "No article names an origin.";
      case CORROBORATED -> independent + " independent origins.";
      case SINGLE_ROOT, CONTESTED ->
          independent == 1 ? "One origin." : "No origin that can be identified.";
    };
  }

  private static void explain(Statement statement, Source source, List<String> why) {
    var where = statement.where();
    why.add(
        switch (source.rule()) {
          case "root.medium" -> where + " has it from " + source.name() + ".";
          case "root.medium-of-unnamed" ->
              where + " has it from unnamed voices that " + source.name() + " heard.";
          case "root.unnamed-mentioned-before" ->
              where
                  + " has it from unnamed voices; earlier it says that "
                  + source.name()
                  + " heard them.";
          case "root.credit-line" ->
              where + " credits " + source.name() + " for its text, so it hangs on it.";
          case "root.outlet" -> where + " itself heard unnamed voices say it.";
          case "root.named" ->
              where + " has it from " + source.name() + through(source.via()) + ".";
          default -> where + " names no origin that could be told from others.";
        });
  }

  private static String through(List<String> via) {
    return via.isEmpty() ? "" : " through " + String.join(", ", via);
  }

  /// An article that gives the passage without a source, or from a voice that could be anybody's,
  /// has it from where the others have it.
  private void inherit(
      List<Integer> members,
      Map<String, List<Integer>> byRoot,
      Set<String> roots,
      List<String> why) {
    for (int member : members) {
      var statement = statements.get(member);
      var model = model(member, members);
      boolean weak = statement.source().map(Source::isWeak).orElse(true);
      if (weak && model.isPresent()) {
        var source = model.get().source().orElseThrow();
        roots.add(book.note(source, statement.anchor().article()));
        why.add(
            statement.where()
                + (statement.source().isPresent() ? " names no medium" : " names no source")
                + "; its wording is that of "
                + model.get().where()
                + ", which has it from "
                + source.name()
                + ": inferred.");
      } else if (statement.source().isEmpty() && !byRoot.isEmpty() && !repeats(member, members)) {
        why.add(statement.where() + " names no source; its origin is unknown and not counted.");
      }
    }
  }

  /// Whether the article gives the origin elsewhere: a headline need not name it.
  private boolean repeats(int member, List<Integer> members) {
    var article = statements.get(member).anchor().article();
    return members.stream()
        .map(statements::get)
        .anyMatch(other -> other.source().isPresent() && other.anchor().article().equals(article));
  }

  /// The statement with a firm source whose wording this one has.
  private Optional<Statement> model(int member, List<Integer> members) {
    return members.stream()
        .filter(other -> reused.contains(key(member, other)))
        .map(statements::get)
        .filter(other -> other.source().filter(source -> !source.isWeak()).isPresent())
        .findFirst();
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /// How many groups of origins stand on their own.
  private int independent(Map<String, List<Integer>> byRoot, List<String> why) {
    var counted = new ArrayList<List<Integer>>();
    for (var entry : byRoot.entrySet()) {
      var members = entry.getValue();
      var source = source(members);
      if (!source.isPresent() || !source.get().identifiable()) {
        continue;
      }
      var same = counted.stream().filter(other -> isDependent(members, other, why)).toList();
      var joined = new ArrayList<>(members);
      same.forEach(joined::addAll);
      counted.removeAll(same);
      counted.add(joined);
    }
    return counted.size();
  }

  private Optional<Source> source(List<Integer> members) {
    return statements.get(members.getFirst()).source();
  }

  private boolean isDependent(List<Integer> one, List<Integer> other, List<String> why) {
    for (int a : one) {
      for (int b : other) {
        var reason = dependence(a, b);
        if (reason.isPresent()) {
          why.add(reason.get());
          return true;
        }
      }
    }
    return false;
  }

  /// Whether one is named within the other: an office and the person who speaks for it.
  private static boolean isPart(Source one, Source other) {
    var words = new HashSet<>(Arrays.asList(SourceReader.key(other.name()).split(" ")));
    return words.containsAll(Arrays.asList(one.key().split(" ")));
  }

  private static boolean isHeadlineOfOther(Statement a, Statement b) {
    return a.anchor().article().equals(b.anchor().article()) && a.isHeadline() != b.isHeadline();
  }

  private Optional<String> dependence(int a, int b) {
    var one = statements.get(a).source().orElseThrow();
    var other = statements.get(b).source().orElseThrow();
    if (one.hands().contains(other.key()) || other.hands().contains(one.key())) {
      return Optional.of(
          one.name() + " and " + other.name() + " are one line: one passed on the other.");
    }
    if (isPart(one, other) || isPart(other, one)) {
      return Optional.of(one.name() + " and " + other.name() + " are taken for one origin.");
    }
    if (isHeadlineOfOther(statements.get(a), statements.get(b))) {
      return Optional.of(
          one.name() + " and " + other.name() + ": a headline and the report below it.");
    }
    boolean copied = reused.contains(key(a, b));
    boolean elsewhere =
        !statements.get(a).anchor().article().equals(statements.get(b).anchor().article());
    return copied && elsewhere
        ? Optional.of(
            "The wording under "
                + one.name()
                + " and under "
                + other.name()
                + " is one text: counted once.")
        : Optional.empty();
  }
}
