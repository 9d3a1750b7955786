package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;

/// Who attacks whom: they oppose each other, without the words saying so.
final class AttackFinder implements RelationFinder {

  private static final String RULE = "relation.attack";
  private static final int WINDOW = 12;

  private final Words words;

  AttackFinder(RelationLexicon lexicon) {
    this.words = lexicon.words();
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (int i = 0; i < scene.size(); i++) {
      var key = scene.key(i);
      if (words.isStem("attack", key)) {
        attack(scene, i, found);
      } else if (words.isStem("strike", key)) {
        strike(scene, i, found);
      } else if (words.isStem("fight", key)) {
        fight(scene, i, found);
      } else if (words.is("mutual", key) && words.is("between", scene.key(i + 1))) {
        mutual(scene, i + 2, found);
      }
    }
  }

  /// An attack of, or waged by, somebody on somebody.
  private void attack(Scene scene, int i, List<Finding> found) {
    var agent = agent(scene, i + 1);
    for (int j = i + 1; j < i + WINDOW && scene.together(i, j); j++) {
      if (words.is("wage", scene.key(j))) {
        agent = scene.at(j + 1);
      }
      if (words.is("against", scene.key(j))) {
        add(agent, scene.at(j + 1), ".noun", found);
        return;
      }
    }
  }

  private static Optional<Item> agent(Scene scene, int i) {
    for (int j = i; j < i + 2; j++) {
      var nisba = scene.nisba(j);
      if (nisba.isPresent()) {
        return nisba;
      }
    }
    return scene.at(i);
  }

  private static void strike(Scene scene, int i, List<Finding> found) {
    var agent = scene.at(i + 1);
    agent.ifPresent(a -> add(agent, scene.at(a.end()), ".verb", found));
  }

  /// A body formed to fight somebody.
  private static void fight(Scene scene, int i, List<Finding> found) {
    var target = scene.at(i + 1);
    if (target.isEmpty()) {
      return;
    }
    for (int j = i; j > i - WINDOW && scene.together(i, j); j--) {
      var body = scene.before(j).filter(Item::isBody);
      if (body.isPresent()) {
        add(body, target, ".fight", found);
        return;
      }
    }
  }

  /// Blows exchanged between one side and, behind a comma, another.
  private static void mutual(Scene scene, int i, List<Finding> found) {
    var one = scene.at(i);
    for (int j = i + 1; j < i + 2 * WINDOW && scene.together(i, j); j++) {
      if (scene.isComma(j) && Words.startsWithAnd(scene.key(j + 1))) {
        add(scene.at(j + 1), one, ".mutual", found);
        return;
      }
    }
  }

  private static void add(
      Optional<Item> agent, Optional<Item> target, String rule, List<Finding> found) {
    if (agent.filter(AttackFinder::acts).isPresent()
        && target.filter(AttackFinder::suffers).isPresent()
        && agent.get() != target.get()) {
      found.add(Finding.between("OPPOSES", agent.get(), target.get(), RULE + rule).implied());
    }
  }

  private static boolean acts(Item item) {
    return item.isBody() && !item.is(EntityType.MEDIA)
        || item.is(EntityType.GPE) && !item.is(Kind.NOMINAL)
        || item.is(EntityType.PERSON);
  }

  private static boolean suffers(Item item) {
    return item.isBody() || item.isPlace() || item.is(EntityType.GROUP);
  }
}
