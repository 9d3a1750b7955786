package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.annotate.relation.RelationLexicon.Deed;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.text.Clitics;

/// Ties told by verbs: who leads, joins, leaves, supports, funds whom.
final class VerbFinder implements RelationFinder {

  private final RelationLexicon lexicon;

  VerbFinder(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (int i = 0; i < scene.size(); i++) {
      var deed = deed(scene.key(i));
      boolean denied = i > 0 && lexicon.words().is("not", scene.key(i - 1));
      if (deed.isPresent() && !denied) {
        at(scene, i, deed.get(), found);
      }
    }
  }

  private Optional<Deed> deed(String key) {
    for (var strip : Clitics.strips(key)) {
      var deed = lexicon.verbs().get(strip.key());
      if (deed != null) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }

  private void at(Scene scene, int i, Deed deed, List<Finding> found) {
    var next = scene.at(i + 1).map(item -> named(scene, item));
    var behind = next.flatMap(agent -> object(scene, agent.end(), deed));
    var agent = behind.isPresent() ? next : subject(scene, i);
    var object = behind.isPresent() ? behind : object(scene, i + 1, deed);
    if (agent.filter(VerbFinder::acts).isEmpty() || object.filter(o -> fits(deed, o)).isEmpty()) {
      return;
    }
    var finding = Finding.between(deed.type(), agent.get(), object.get(), deed.place());
    found.add(deed.former() ? finding.past() : finding);
  }

  /// Whoever stands right before the verb, a relative pronoun between them or not.
  private Optional<Item> subject(Scene scene, int i) {
    boolean relative = i > 1 && lexicon.words().is("relative", scene.key(i - 1));
    int end = relative ? i - 1 : i;
    return scene.before(relative && scene.isComma(end - 1) ? end - 1 : end);
  }

  /// The person's name behind a title or office, else the mention itself.
  private static Item named(Scene scene, Item item) {
    return scene
        .at(item.end())
        .filter(name -> item.is(EntityType.ROLE_PERSON) && !item.isMany())
        .filter(name -> name.is(EntityType.PERSON) && !scene.hasProclitic(name))
        .orElse(item);
  }

  private static Optional<Item> object(Scene scene, int k, Deed deed) {
    if (!deed.after().isEmpty()) {
      return AllegianceFinder.object(scene, k, deed.after());
    }
    return scene.at(k).filter(item -> !scene.hasProclitic(item));
  }

  private static boolean acts(Item item) {
    return item.isBody()
        || item.is(EntityType.PERSON)
        || item.is(EntityType.ROLE_PERSON)
        || item.is(EntityType.GROUP)
        || item.is(EntityType.GPE) && item.is(Kind.NAME);
  }

  private static boolean fits(Deed deed, Item object) {
    return switch (deed.type()) {
      case "SUPPORTS", "ALLIED_WITH", "REPRESENTS" -> acts(object);
      default -> object.isBody();
    };
  }
}
