package org.isnad.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.text.Enclitics;

/// Prepositions with a pronoun written onto them.
final class Pronominal {

  private Pronominal() {}

  /// Which phrases the pronoun on the preposition at a token agrees with; empty where none of the
  /// prepositions stands there with a pronoun.
  static Optional<Agreement> of(Scene scene, int i, Set<String> prepositions) {
    if (!scene.isWord(i)) {
      return Optional.empty();
    }
    var key = scene.tokens.key(i);
    if (prepositions.stream().noneMatch(preposition -> mayBegin(key, preposition))) {
      return Optional.empty();
    }
    return Enclitics.endings(key).stream()
        .filter(ending -> ending.key().length() > 1 && prepositions.contains(ending.key()))
        .findFirst()
        .map(ending -> Agreement.ofPronoun(key, key.length() - ending.key().length()));
  }

  /// The last letter of a preposition may change before a pronoun, the others do not.
  private static boolean mayBegin(String key, String preposition) {
    int kept = preposition.length() - 1;
    return kept > 0 && key.length() > kept && key.regionMatches(0, preposition, 0, kept);
  }
}
