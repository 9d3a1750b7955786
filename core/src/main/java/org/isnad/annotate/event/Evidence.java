package org.isnad.annotate.event;

import org.isnad.annotate.event.Needs.Term;
import org.isnad.text.Clitics;

/// Asks whether what an entry needs stands around its trigger.
final class Evidence {

  private static final int BEHIND_VERB = 12;
  private static final int BEHIND_NOUN = 5;
  private static final int NEAR = 7;
  private static final int BEFORE = 3;
  private static final int ACCIDENT = 30;

  private final Scene scene;
  private final HitFinder hits;

  Evidence(Scene scene, HitFinder hits) {
    this.scene = scene;
    this.hits = hits;
  }

  /// Whether one of the alternatives holds, or nothing is needed.
  boolean holds(Hit hit, Roles roles) {
    var needs = hit.trigger().needs();
    return needs.isNothing()
        || needs.alternatives().stream()
            .anyMatch(terms -> terms.stream().allMatch(term -> holds(term, hit, roles)));
  }

  private boolean holds(Term term, Hit hit, Roles roles) {
    return test(term, hit, roles) == term.holds();
  }

  private boolean test(Term term, Hit hit, Roles roles) {
    return switch (term.test()) {
      case "actor" -> roles.hasPoliticalActor();
      case "party" -> roles.hasPoliticalTarget();
      case "political" -> roles.hasPoliticalActor() || roles.hasPoliticalTarget();
      case "two" ->
          roles.hasPoliticalActor() && roles.hasPoliticalTarget()
              || roles.actors().stream().filter(Participant::isPolitical).count() > 1;
      case "target" -> !roles.targets().isEmpty();
      case "continued" -> scene.isWord(hit.end());
      case "outlet" ->
          roles.targets().stream().anyMatch(one -> one.kind() == Participant.Kind.MEDIA);
      case "human" -> isDoneToSomebody(hit, roles);
      case "prep" -> roles.byPreposition();
      case "carried" -> hit.carrier() != null || isCarriedBehind(hit);
      case "verb" -> hit.form().shape() != TriggerForm.Shape.NOUN;
      case "noun" -> hit.form().shape() == TriggerForm.Shape.NOUN;
      case "nisba" -> scene.is(hit.end(), Kinds.NISBA) || scene.is(hit.end() + 1, Kinds.NISBA);
      case "possessor" -> hit.form().pronoun() > 0;
      case "pronoun" -> Pronominal.of(scene, hit.end(), hit.trigger().targets()).isPresent();
      case "definite" -> Clitics.hasArticle(scene.tokens.key(hit.at()).substring(hit.letters()));
      case "indefinite" -> !test(new Term("definite", "", true), hit, roles);
      case "counted" -> isCounted(hit);
      default -> stands(term, hit);
    };
  }

  /// Whether it is done to a person, which is sure when the doer is known or the person comes
  /// first.
  private static boolean isDoneToSomebody(Hit hit, Roles roles) {
    return roles.targets().stream().anyMatch(Participant::isHuman)
        && (!roles.actors().isEmpty() || roles.targets().getFirst().from() < hit.at());
  }

  /// Whether a light verb in the clause behind the noun has it for its object.
  private boolean isCarriedBehind(Hit hit) {
    for (int j = hit.end(); j <= hit.end() + BEFORE && !scene.isStop(j); j++) {
      var type = hit.trigger().type();
      if (hits.refersBack(scene, j, type) || hits.resumed(scene, j, type).isPresent()) {
        return hit.form().shape() == TriggerForm.Shape.NOUN;
      }
    }
    return false;
  }

  private boolean isCounted(Hit hit) {
    if (scene.quantity(hit.at()) != null) {
      return true;
    }
    for (int j = hit.end(); j < hit.end() + BEFORE; j++) {
      if (scene.quantity(j) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Term term, Hit hit) {
    int behind = hit.form().isFinite() ? BEHIND_VERB : BEHIND_NOUN;
    return switch (term.test()) {
      case "next" -> scene.is(hit.end(), term.kind());
      case "after" -> behind(hit.at() + 1, hit.at() + 1 + behind, term.kind());
      case "before" -> before(hit.at() - 1, hit.at() - BEFORE, term.kind());
      case "near" ->
          behind(hit.at() + 1, hit.at() + NEAR, term.kind())
              || before(hit.at() - 1, hit.at() - reach(term.kind()), term.kind());
      default -> false;
    };
  }

  /// How far before a trigger a word counts: what a sentence says of an accident holds for all
  /// behind it.
  private static int reach(String kind) {
    return kind.equals("accident") ? ACCIDENT : NEAR;
  }

  /// Whether a word of a kind stands there in the same clause; names on the way do not count.
  private boolean behind(int from, int to, String kind) {
    int end = to;
    for (int j = from; j < end && !scene.isStop(j) && !isJoinedClause(j); j++) {
      if (scene.is(j, kind)) {
        return true;
      }
      end += scene.name(j) == null ? 0 : 1;
    }
    return false;
  }

  /// Whether "and that" begins another clause.
  private boolean isJoinedClause(int j) {
    return scene.is(j, "that") && Clitics.isConjunction(scene.tokens.key(j).charAt(0));
  }

  private boolean before(int from, int to, String kind) {
    for (int j = from; j >= to && !scene.isStop(j); j--) {
      if (scene.is(j, kind) && !(kind.equals("accident") && scene.is(j + 1, "attack"))) {
        return true;
      }
    }
    return false;
  }
}
