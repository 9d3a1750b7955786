package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.provenance.Rivalry.Difference;

/// Where two statements tell of one happening and put it in two places or name two who did it.
///
/// Who meets whom may be told from either side: nobody who takes part on both sides is another
/// doer. Different places alone mean two happenings. They contradict each other only where
/// something else shows that it is one: the same victim, or the same persons on the same day. Of
/// whoever knows both places or both names it is not known whether they exclude each other.
final class Variance {

  private final Lands lands;

  /// Words for forces that have members: who acts as one of them may be named too.
  private final Set<String> joint = new HashSet<>();

  Variance(Lands lands) {
    this.lands = lands;
    for (var row : Table.load("provenance/joint.tsv").rows()) {
      row.list("form").forEach(form -> joint.addAll(Spellings.words(form)));
    }
  }

  /// The first difference of place or doer.
  Optional<Difference> between(Statement a, Statement b) {
    for (var one : a.accounts()) {
      for (var other : b.accounts()) {
        var found = Accord.of(one, other).flatMap(shared -> differ(a, one, b, other, shared));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> differ(
      Statement a, Account one, Statement b, Account other, String shared) {
    if (arePlacesApart(a, one, b, other)) {
      boolean sameDay = one.day().isPresent() && one.day().equals(other.day());
      return Accord.victim(one, other).isPresent() || sameDay
          ? Optional.of(
              new Difference(
                  "place",
                  one.place().orElseThrow().text(),
                  other.place().orElseThrow().text(),
                  shared))
          : Optional.empty();
    }
    return areDoersApart(a, one, b, other)
        ? Optional.of(
            new Difference(
                "actor", one.doers().getFirst().text(), other.doers().getFirst().text(), shared))
        : Optional.empty();
  }

  /// Whether nothing that two accounts of one happening say of its place or its doer differs.
  boolean isNone(Statement a, Account one, Statement b, Account other) {
    return !arePlacesApart(a, one, b, other) && !areDoersApart(a, one, b, other);
  }

  private boolean arePlacesApart(Statement a, Account one, Statement b, Account other) {
    if (one.place().isEmpty() || other.place().isEmpty() || isOneArticle(a, b)) {
      return false;
    }
    var here = one.place().get();
    var there = other.place().get();
    return !here.mayBe(there)
        && !Spellings.beginAlike(here.words(), there.words())
        && lands.level(here.text()).equals(lands.level(there.text()))
        && !isNamedIn(a.article(), there)
        && !isNamedIn(b.article(), here);
  }

  private boolean areDoersApart(Statement a, Account one, Statement b, Account other) {
    if (one.doers().isEmpty() || other.doers().isEmpty()) {
      return false;
    }
    var all = new ArrayList<>(one.doers());
    all.addAll(other.doers());
    if (all.stream().anyMatch(this::isJoint)
        || isKin(one.doers(), other.parties())
        || isKin(other.doers(), one.parties())) {
      return false;
    }
    return isOneArticle(a, b)
        ? a.attribution().isPresent() && b.attribution().isPresent()
        : one.doers().stream().noneMatch(name -> isNamedIn(b.article(), name))
            && other.doers().stream().noneMatch(name -> isNamedIn(a.article(), name));
  }

  private boolean isJoint(Named name) {
    return name.words().stream().anyMatch(joint::contains);
  }

  private boolean isKin(List<Named> some, List<Named> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> mayBeOne(one.text(), other.text())));
  }

  /// Whether two names may stand for one, or for a state and something of it.
  boolean mayBeOne(String one, String other) {
    return Spellings.mayBeOne(one, other)
        || SourceReader.stems(one).stream().anyMatch(SourceReader.stems(other)::contains)
        || lands.in(one).stream().anyMatch(lands.in(other)::contains);
  }

  private static boolean isOneArticle(Statement a, Statement b) {
    return a.anchor().article().equals(b.anchor().article());
  }

  private static boolean isNamedIn(AnnotatedArticle article, Named name) {
    return article.layerOrNone(Layer.NAMES).stream()
        .anyMatch(one -> Named.of(article.article().text(one.span())).mayBe(name));
  }
}
