package org.isnad.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.isnad.text.Enclitics;
import org.isnad.text.Letters;

/// Prepositions with a pronoun written onto them.
final class Pronominal {

  private static final int OBJECT = 3;
  private static final int LONGEST_ON_LETTER = 4;

  private Pronominal() {}

  /// Which phrases the pronoun agrees with that stands at a token as an object of its own; empty
  /// where none does.
  static Optional<Agreement> object(Scene scene, int i) {
    if (!scene.is(i, "object-pronoun")) {
      return Optional.empty();
    }
    var key = scene.tokens.key(i);
    return Optional.of(Agreement.ofPronoun(key, key.length() - OBJECT));
  }

  /// Which phrases the pronoun on the preposition at a token agrees with; empty where none of the
  /// prepositions stands there with a pronoun.
  static Optional<Agreement> of(Scene scene, int i, Set<String> prepositions) {
    if (!scene.isWord(i)) {
      return Optional.empty();
    }
    var key = scene.tokens.key(i);
    if (key.length() <= LONGEST_ON_LETTER && prepositions.contains(key.substring(0, 1))) {
      return ofLetter(key);
    }
    if (prepositions.stream().noneMatch(preposition -> mayBegin(key, preposition))) {
      return Optional.empty();
    }
    return Enclitics.endings(key).stream()
        .filter(ending -> ending.key().length() > 1 && prepositions.contains(ending.key()))
        .findFirst()
        .map(ending -> Agreement.ofPronoun(key, key.length() - ending.key().length()));
  }

  /// The pronoun behind a preposition of one letter: "of him", "to them".
  private static Optional<Agreement> ofLetter(String key) {
    var pronoun = key.substring(1);
    boolean third = !pronoun.isEmpty() && pronoun.charAt(0) == Letters.HEH;
    return third && Enclitics.isPronoun(pronoun)
        ? Optional.of(Agreement.ofPronoun(key, pronoun.length()))
        : Optional.empty();
  }

  /// The last letter of a preposition may change before a pronoun, the others do not.
  private static boolean mayBegin(String key, String preposition) {
    int kept = preposition.length() - 1;
    return kept > 0 && key.length() > kept && key.regionMatches(0, preposition, 0, kept);
  }
}
