package org.isnad.annotate.event;

import java.util.Optional;
import org.isnad.annotate.event.Participant.Kind;
import org.isnad.model.Name;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Inflection;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/// Reads how far a phrase runs that begins with a noun for people or a body.
final class NounPhrases {

  private static final int LONGEST = 6;
  private static final int SHORTEST_ADJECTIVE = 3;
  private static final int ENDING = 2;
  private static final String ACCUSATIVE = String.valueOf(Letters.ALEF);

  private final Scene scene;
  private final NounKinds nouns;

  NounPhrases(Scene scene, NounKinds nouns) {
    this.scene = scene;
    this.nouns = nouns;
  }

  /// The phrase that a noun begins.
  ///
  /// @param mentions what is known to begin at a token
  Participant read(int i, Kind kind, @Nullable Participant[] mentions) {
    int to = i + 1;
    boolean definite = Clitics.hasArticle(scene.tokens.key(i).substring(nouns.letters(i)));
    to += isGenitive(to, kind, definite) ? 1 : 0;
    while (scene.is(i, "royal") && scene.is(to, "title") && scene.name(to) == null) {
      to++;
    }
    while (to - i < LONGEST
        && to < mentions.length
        && !isOutside(i, to)
        && (belongs(to, definite) || isRelational(to, definite))) {
      var mention = definite ? null : mentions[to];
      if (mention != null && mention.span().start() == scene.tokens.get(to).span().start()) {
        to = mention.to(); // the genitive is a phrase of its own
        break;
      }
      var name = scene.name(to);
      to = name == null ? to + 1 : scene.tokens.indexAt(name.span().end());
    }
    to = to == i + 1 && !definite ? quoted(to) : to;
    to = to < mentions.length && isEpithet(to - 1, to) ? to + 1 : to;
    int end = to;
    int letters = nouns.letters(i);
    var span = described(i, to).orElseGet(() -> scene.tokens.span(i, end, letters));
    return new Participant(i, to, span, kind, agreement(i, letters));
  }

  /// Whether a plural with the article right behind another of the same case only says who those
  /// are: "the Houthi rebels".
  boolean isEpithet(int noun, int i) {
    if (!scene.isWord(noun) || !scene.isWord(i) || scene.isCoordinated(i) || nouns.letters(i) > 0) {
      return false;
    }
    var first = scene.tokens.key(noun).substring(nouns.letters(noun));
    var second = scene.tokens.key(i);
    if (scene.is(i, "nation-plural")) {
      return nouns.of(noun) != null && Clitics.hasArticle(first) == Clitics.hasArticle(second);
    }
    return !scene.is(i, "relative")
        && Clitics.hasArticle(first)
        && Clitics.hasArticle(second)
        && second.length() > ENDING + 2
        && first.endsWith(second.substring(second.length() - ENDING))
        && Inflection.isPlural(first)
        && Inflection.isPlural(second);
  }

  /// The name that a noun only describes, where the phrase is no more than these two.
  private Optional<Span> described(int noun, int to) {
    int from = scene.isQuote(noun + 1) ? noun + 2 : noun + 1;
    var name = scene.is(noun, "descriptor") ? scene.name(from) : null;
    return Optional.ofNullable(name)
        .map(Name::span)
        .filter(span -> scene.tokens.indexAt(span.end()) == to)
        .filter(span -> span.start() == scene.tokens.get(from).span().start());
  }

  /// The verbs that go with a noun; behind a number one word names several.
  private Agreement agreement(int i, int letters) {
    boolean pronoun = !Kinds.isMarbuta(scene.tokens.get(i));
    var agreement = scene.vocabulary.agreement(scene.tokens.key(i).substring(letters), pronoun);
    return agreement == Agreement.HE && scene.quantity(i) != null ? Agreement.ANY : agreement;
  }

  /// The end of a name in quotation marks that calls what the noun before it describes.
  private int quoted(int i) {
    var name = scene.isQuote(i) ? scene.name(i + 1) : null;
    return name == null ? i : scene.tokens.indexAt(name.span().end());
  }

  /// Whether a number begins behind a noun: it counts others.
  boolean isCount(int i) {
    return scene.quantity(i) != null && scene.quantity(i) != scene.quantity(i - 1);
  }

  /// Whether a word behind a noun for one person is no part of its phrase: what he fires,
  /// "himself", his kin, or a person in the accusative.
  boolean isOutside(int noun, int i) {
    var key = scene.isWord(i) ? scene.tokens.key(i) : "";
    boolean person = nouns.of(i) == Kind.PEOPLE;
    if (person && key.endsWith(ACCUSATIVE) && !scene.tokens.key(noun).endsWith(ACCUSATIVE)) {
      return true;
    }
    if (!scene.is(noun, Kinds.INDIVIDUAL)) {
      return false;
    }
    boolean fired = scene.is(i, "weapon") && Clitics.hasArticle(key);
    return fired
        || scene.is(i, "self")
        || person && scene.is(noun, "stranger") && scene.vocabulary.isPossessed(key);
  }

  /// Whether the token goes on with the phrase before it: a name, an adjective, a genitive.
  private boolean belongs(int i, boolean definite) {
    if (isCount(i) || !scene.isWord(i) || scene.is(i, "preposition") || scene.time(i) != null) {
      return false;
    }
    var key = scene.tokens.key(i);
    return !definite && scene.name(i) != null && !scene.isGoverned(i) && !isJoinedName(i)
        || scene.is(i, Kinds.NISBA) && scene.tokens.strips(i).getFirst().key().equals(key)
        || scene.is(i, "adjective")
        || !definite && nouns.of(i) != null && nouns.letters(i) == 0;
  }

  /// Whether "and" is written onto a name.
  private boolean isJoinedName(int i) {
    var name = scene.name(i);
    return name != null
        && name.span().start() > scene.tokens.get(i).span().start()
        && Clitics.isConjunction(scene.tokens.key(i).charAt(0));
  }

  /// Whether a word with the article goes on with a body or office without: "office of the press".
  private boolean isGenitive(int i, Kind kind, boolean definite) {
    boolean owned = kind == Kind.BODY || kind == Kind.OFFICIAL || kind == Kind.FORCE;
    return owned
        && !definite
        && scene.isWord(i)
        && Clitics.hasArticle(scene.tokens.key(i))
        && scene.name(i) == null
        && scene.time(i) == null
        && scene.kinds(i).isEmpty();
  }

  /// Whether an adjective made of a noun stands there, with the article where the phrase has it:
  /// "warplanes", "the land forces".
  private boolean isRelational(int i, boolean definite) {
    if (!scene.isWord(i) || scene.name(i) != null || scene.time(i) != null || nouns.of(i) != null) {
      return false;
    }
    var key = scene.tokens.key(i);
    return isRelational(key) && Clitics.hasArticle(key) == definite;
  }

  /// Whether a folded word has the shape of such an adjective.
  static boolean isRelational(String key) {
    int end = key.length() - 1;
    return end >= SHORTEST_ADJECTIVE
        && key.charAt(end) == Letters.HEH
        && key.charAt(end - 1) == Letters.YEH;
  }
}
