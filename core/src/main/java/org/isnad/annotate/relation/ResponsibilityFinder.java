package org.isnad.annotate.relation;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;

/// Who claims or denies to have done something; the relation points at the deed's word.
final class ResponsibilityFinder implements RelationFinder {

  private static final String RULE = "relation.responsibility";
  private static final int WINDOW = 7;

  private final Words words;

  ResponsibilityFinder(RelationLexicon lexicon) {
    this.words = lexicon.words();
  }

  @Override
  public void find(Scene scene, List<Finding> found) {
    for (int i = 0; i < scene.size(); i++) {
      if (words.isStem("responsibility", scene.key(i)) && words.is("about", scene.key(i + 1))) {
        stated(scene, i, found);
      } else if (words.isStem("adopt", scene.key(i))) {
        adopted(scene, i, found);
      }
    }
  }

  /// Announces, or denies, its responsibility for a deed.
  private void stated(Scene scene, int i, List<Finding> found) {
    for (int verb = i - 1; verb > i - WINDOW && scene.together(verb, i); verb--) {
      boolean deny = words.isStem("deny", scene.key(verb));
      if (deny || words.isStem("claim", scene.key(verb))) {
        var claimant = claimant(scene, verb, i);
        var deed = deed(scene, i + 2);
        if (claimant.isPresent() && deed.isPresent()) {
          var type = deny ? "DENIES_RESPONSIBILITY" : "CLAIMS_RESPONSIBILITY";
          found.add(finding(type, claimant.get(), deed.get(), verb, i + 3));
        }
        return;
      }
    }
  }

  /// Whoever stands between the verb and its object, else right before the verb.
  private static Optional<Item> claimant(Scene scene, int verb, int object) {
    return scene
        .at(verb + 1)
        .filter(item -> item.end() <= object)
        .or(() -> scene.before(verb))
        .filter(ResponsibilityFinder::acts);
  }

  /// An armed group takes a deed on itself; other bodies adopt laws.
  private static void adopted(Scene scene, int i, List<Finding> found) {
    var claimant = scene.at(i + 1).filter(item -> item.is(EntityType.ARMED_GROUP));
    if (claimant.isEmpty()) {
      return;
    }
    int next = scene.skipQuotes(claimant.get().end());
    deed(scene, next)
        .filter(d -> Clitics.hasArticle(scene.key(next)) || scene.at(next).isEmpty())
        .ifPresent(
            d -> found.add(finding("CLAIMS_RESPONSIBILITY", claimant.get(), d, i, next + 1)));
  }

  private static Finding finding(String type, Item claimant, Span deed, int start, int end) {
    return new Finding(
        type, claimant.mention().span(), deed, start, end, Optional.empty(), false, true, RULE);
  }

  private static Optional<Span> deed(Scene scene, int i) {
    boolean word = i < scene.size() && scene.tokens().get(i).kind() == TokenKind.WORD;
    return word && scene.together(i - 1, i)
        ? Optional.of(scene.tokens().get(i).span())
        : Optional.empty();
  }

  private static boolean acts(Item item) {
    return item.isBody()
        || item.is(EntityType.PERSON)
        || item.is(EntityType.GPE) && item.is(Kind.NAME)
        || item.is(EntityType.ROLE_PERSON);
  }
}
