package org.isnad.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.text.Folding;

/// A verb with its verbal nouns, or a noun alone, that carries an event of one type.
///
/// @param place its line in the lexicon, which events carry as their rule
/// @param lemma the folded past, or the first noun of an entry without verb
/// @param type the PLOVER type
/// @param with folded words of which one must stand right behind it; none for no such word
/// @param object whether the object of the verb is the target
/// @param targets folded prepositions that mark the target
/// @param genitive what the genitive of the noun is
/// @param needs what must stand around it
/// @param role what a number of people in its target counts
/// @param passive whether the letters of its passive differ
/// @param negated the type that it has when it is negated
record Trigger(
    String place,
    String lemma,
    String type,
    Set<String> with,
    boolean object,
    Set<String> targets,
    Genitive genitive,
    Needs needs,
    Optional<String> role,
    boolean passive,
    Optional<String> negated) {

  private static final String BARE = "N";

  /// Whether the genitive of the noun is who does it.
  boolean genitiveActs() {
    return genitive == Genitive.ACTOR || genitive == Genitive.VISITOR;
  }

  /// What the genitive behind a verbal noun is.
  enum Genitive {
    ACTOR,
    /// Who does it, or the country or city to which somebody goes.
    VISITOR,
    TARGET,
    NEITHER
  }

  static Trigger of(Row row) {
    var targets = row.list("target");
    var first = row.find("past").orElseGet(() -> row.list("nouns").getFirst());
    return new Trigger(
        row.place(),
        Folding.fold(first),
        row.get("type"),
        folded(row.list("with")),
        targets.contains(BARE),
        folded(targets.stream().filter(t -> !t.equals(BARE)).toList()),
        genitive(row.get("genitive")),
        Needs.parse(row.place(), row.list("needs")),
        row.find("role"),
        row.find("passive").isPresent(),
        row.find("negated"));
  }

  private static Genitive genitive(String cell) {
    return switch (cell) {
      case "A" -> Genitive.ACTOR;
      case "V" -> Genitive.VISITOR;
      case "T" -> Genitive.TARGET;
      default -> Genitive.NEITHER;
    };
  }

  static Set<String> folded(List<String> words) {
    return Set.copyOf(words.stream().map(Folding::fold).distinct().toList());
  }
}
