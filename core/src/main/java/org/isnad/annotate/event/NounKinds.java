package org.isnad.annotate.event;

import org.isnad.annotate.event.Participant.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Inflection;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// What ordinary words for people, bodies and states name, by token.
final class NounKinds {

  private static final int SHORTEST_ADJECTIVE = 3;

  /// The kinds of words for participants; of a word that is several, the first counts: a name of
  /// fighters says more than that they are people.
  private enum Noun {
    STATE("state", Kind.STATE),
    OFFICIAL("official", Kind.OFFICIAL),
    FORCE("force", Kind.FORCE),
    ARMED("armed", Kind.ARMED),
    BODY("body", Kind.BODY),
    PEOPLE("people", Kind.PEOPLE);

    private final String word;
    private final Kind kind;

    Noun(String word, Kind kind) {
      this.word = word;
      this.kind = kind;
    }
  }

  private final Scene scene;

  NounKinds(Scene scene) {
    this.scene = scene;
  }

  /// The kind of the word at a token; null for one that names nobody.
  @Nullable Kind of(int i) {
    if (isAdjective(i)) {
      return null;
    }
    for (var noun : Noun.values()) {
      if (scene.is(i, noun.word)) {
        return noun.kind;
      }
    }
    return null;
  }

  /// Whether a word for an attacker only says of an attack what kind it is: "a suicide attack".
  boolean isAdjective(int i) {
    return scene.is(i, "weapon") && (scene.is(i - 1, "attack") || isBesideDefinite(i))
        || scene.is(i, "else") && (scene.is(i - 1, "aside-noun") || isLast(i))
        || isAccusative(i) && scene.is(i, "nisba-accusative") && isAccusative(i - 1)
        || isQuality(i)
        || scene.is(i, "safety") && isSafety(i);
  }

  /// Whether a word for one person only says what a thing is like: "a press statement", "radical
  /// thought".
  private boolean isQuality(int i) {
    boolean press = scene.is(i, "press") && scene.is(i - 1, "press-noun");
    boolean armed = scene.is(i, "armed");
    return press
        || scene.is(i, "ruling") && scene.is(i + 1, "punishment")
        || scene.is(i, "except")
        || scene.is(i, "asking") && scene.is(i + 1, "by")
        || scene.is(i, "adding") && scene.is(i + 1, "that")
        || armed && scene.is(i, Kinds.INDIVIDUAL) && isBesideDefinite(i)
        || armed && scene.is(i - 1, "attack") && isDual(i - 1, i);
  }

  /// Whether "another" rather means the last of those in its genitive: "the last strongholds".
  private boolean isLast(int i) {
    boolean bare = scene.isWord(i) && !Clitics.hasArticle(scene.tokens.key(i));
    return bare && (scene.is(i + 1, "ground") || scene.is(i + 1, "attack"));
  }

  /// Whether a word for guards means that something is safe: "world security", "the security of N".
  private boolean isSafety(int i) {
    boolean owned = !Clitics.hasArticle(scene.tokens.key(i)) && scene.name(i + 1) != null;
    return owned || scene.is(i + 1, "abstract");
  }

  /// Whether both a word and the unknown one before it have the article.
  private boolean isBesideDefinite(int i) {
    return scene.isWord(i - 1)
        && Clitics.hasArticle(scene.tokens.key(i))
        && Clitics.hasArticle(scene.tokens.key(i - 1))
        && scene.name(i - 1) == null
        && of(i - 1) == null;
  }

  /// Whether two words end like duals or plurals of persons, with the article or without.
  private boolean isDual(int i, int j) {
    var one = scene.tokens.key(i);
    var other = scene.tokens.key(j);
    return one.charAt(one.length() - 1) == Letters.NOON
        && Inflection.isPlural(one)
        && Inflection.isPlural(other)
        && Clitics.hasArticle(one) == Clitics.hasArticle(other);
  }

  private boolean isAccusative(int i) {
    return scene.isWord(i)
        && scene.tokens.key(i).length() > SHORTEST_ADJECTIVE
        && scene.tokens.key(i).charAt(scene.tokens.key(i).length() - 1) == Letters.ALEF;
  }

  /// How many letters of proclitics stand before the noun.
  int letters(int i) {
    if (!scene.isWord(i)) {
      return 0;
    }
    for (var strip : scene.tokens.strips(i)) {
      if (scene.vocabulary.knows(strip.key())) {
        return strip.letters();
      }
    }
    return 0;
  }
}
