package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.annotate.relation.RelationLexicon.Allegiance;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.text.Clitics;

/// Bodies that a participle ties to another: backed by, loyal to, allied with.
final class AllegianceFinder implements RelationFinder {

  private final RelationLexicon lexicon;

  AllegianceFinder(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (int i = 1; i < scene.size(); i++) {
      var allegiance = lexicon.participles().get(Clitics.withoutArticle(scene.key(i)));
      if (allegiance != null) {
        at(scene, i, allegiance, found);
      }
    }
  }

  private static void at(Scene scene, int i, Allegiance allegiance, List<Finding> found) {
    var object = object(scene, i + 1, allegiance.after());
    var holder = holder(scene, i);
    if (object.isEmpty() || holder.isEmpty()) {
      return;
    }
    var holders =
        allegiance.many() && !holder.get().isMany()
            ? scene.listBefore(holder.get())
            : List.of(holder.get());
    for (var one : holders) {
      for (var other : scene.list(object.get())) {
        var from = allegiance.other() ? other : one;
        var to = allegiance.other() ? one : other;
        found.add(Finding.between(allegiance.type(), from, to, allegiance.place()));
      }
    }
  }

  /// What follows one of the prepositions, written apart or onto it.
  static Optional<Item> object(Scene scene, int k, List<String> prepositions) {
    if (k >= scene.size() || !scene.together(k - 1, k)) {
      return Optional.empty();
    }
    for (var preposition : prepositions) {
      if (scene.key(k).equals(preposition)) {
        return scene.at(k + 1).or(() -> described(scene, k + 1));
      }
      if (preposition.length() == 1 && scene.key(k).startsWith(preposition)) {
        var item = scene.at(k);
        if (item.isPresent()
            && item.get().mention().span().start() > scene.tokens().get(k).span().start()) {
          return item;
        }
      }
    }
    return Optional.empty();
  }

  /// The name behind a word that only says what kind of thing it names.
  private static Optional<Item> described(Scene scene, int word) {
    boolean together = scene.together(word, word + 1);
    return together ? scene.at(word + 1).filter(item -> item.is(Kind.NAME)) : Optional.empty();
  }

  /// The body that a role is held in, of any other mention itself.
  private static Item body(Scene scene, Item holder) {
    if (!holder.is(EntityType.ROLE_PERSON)) {
      return holder;
    }
    return scene.inside(holder).stream().filter(Item::isBody).findFirst().orElse(holder);
  }

  /// The phrase that holds the participle, else the mention before it, behind a comma or bracket
  /// too.
  private static Optional<Item> holder(Scene scene, int i) {
    var around = scene.holding(i);
    if (around.isPresent()) {
      return around;
    }
    boolean parted = scene.isComma(i - 1) || scene.isBracket(i - 1);
    boolean definite = Clitics.hasArticle(scene.key(i));
    if (parted && !definite) {
      return Optional.empty();
    }
    return scene.before(parted ? i - 1 : i).map(item -> parted ? body(scene, item) : item);
  }
}
