package org.isnad.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.event.TriggerForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Inflection;

/// Fills in who takes part in an event of which the article has told already: "the attack" is the
/// one told of before, "her raids" hit what they hit there.
final class Recurrence {

  private static final int FARTHEST = 150;
  private static final int NEAREST = 15;

  private final Scene scene;
  private final List<Finding> told = new ArrayList<>();

  Recurrence(Scene scene) {
    this.scene = scene;
  }

  /// The events of the next sentence, in reading order, with what those before tell of them.
  List<Finding> complete(List<Finding> found) {
    var all = new ArrayList<Finding>(found.size());
    for (var finding : found) {
      var complete = finding.hit().map(hit -> complete(finding, hit)).orElse(finding);
      all.add(complete);
      told.add(complete);
    }
    return all;
  }

  private Finding complete(Finding finding, Hit hit) {
    var roles = finding.roles();
    boolean open =
        roles.actors().isEmpty() || roles.targets().isEmpty() && roles.actors().size() == 1;
    if (!open || hit.form().shape() != Shape.NOUN || !pointsBack(hit)) {
      return finding;
    }
    return before(finding, hit)
        .map(one -> isMarked(finding, hit) ? one.roles().withTargets(List.of()) : one.roles())
        .map(one -> finding.withRoles(filled(roles, one)))
        .orElse(finding);
  }

  /// Whether a preposition right behind it marks somebody else whom nobody knows: "the arrest of
  /// these".
  private boolean isMarked(Finding finding, Hit hit) {
    return scene.isWord(finding.end())
        && hit.marks(scene).contains(scene.tokens.key(finding.end()));
  }

  /// Whether a noun means something known: with the article or a pronoun.
  private boolean pointsBack(Hit hit) {
    return hit.form().pronoun() > 0
        || Clitics.hasArticle(scene.tokens.key(hit.at()).substring(hit.letters()));
  }

  /// The last event before of the same trigger and number that has no other participants; where
  /// only an attack is named, the last attack of which a verb told.
  private Optional<Finding> before(Finding finding, Hit hit) {
    boolean pointed = finding.type().equals("ASSAULT") && isPointedAt(hit);
    boolean general = !isKnown(finding.roles()) && (pointed || scene.is(hit.at(), "happening"));
    return before(finding, hit, general, true).or(() -> before(finding, hit, general, false));
  }

  /// Whether one attack is meant that has just been told of: "this shelling".
  private boolean isPointedAt(Hit hit) {
    int near = told.isEmpty() ? 0 : told.getLast().at();
    return scene.is(hit.at() - 1, "demonstrative")
        && !Inflection.isPlural(scene.tokens.key(hit.at()))
        && hit.at() - near <= NEAREST;
  }

  /// @param general whether any attack of which a verb told will do
  /// @param acted whether somebody must be known to have done it
  private Optional<Finding> before(Finding finding, Hit hit, boolean general, boolean acted) {
    for (var one : told.reversed()) {
      if (finding.at() - one.at() > FARTHEST) {
        return Optional.empty();
      }
      if (acted && one.roles().actors().isEmpty()) {
        continue;
      }
      boolean verbal = one.isFinite() || one.carrier().isPresent();
      boolean attack = general && verbal && one.type().equals(finding.type());
      boolean same = attack || one.hit().filter(other -> isSame(hit, other)).isPresent();
      if (same && isKnown(one.roles()) && agree(finding.roles(), one.roles())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(Roles roles) {
    return !roles.actors().isEmpty() || !roles.targets().isEmpty();
  }

  private boolean isSame(Hit hit, Hit other) {
    return hit.trigger().equals(other.trigger())
        && (other.form().isFinite() || noun(hit).equals(noun(other)));
  }

  /// The noun without what is written onto it.
  private String noun(Hit hit) {
    var key = scene.tokens.key(hit.at());
    return Clitics.withoutArticle(
        key.substring(hit.letters(), key.length() - hit.form().pronoun()));
  }

  private boolean agree(Roles roles, Roles others) {
    return agree(roles.actors(), others.actors()) && agree(roles.targets(), others.targets());
  }

  /// Whether those who are known on both sides have a word in common.
  private boolean agree(List<Participant> some, List<Participant> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(one -> others.stream().anyMatch(other -> agree(one, other)));
  }

  private boolean agree(Participant one, Participant other) {
    var text = scene.tokens.text();
    var words = List.of(one.span().of(text).split(" "));
    return List.of(other.span().of(text).split(" ")).stream().anyMatch(words::contains);
  }

  private static Roles filled(Roles roles, Roles others) {
    var all = roles.actors().isEmpty() ? roles.withActors(others.actors()) : roles;
    return all.targets().isEmpty() ? all.withTargets(others.targets()) : all;
  }
}
