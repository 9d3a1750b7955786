package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads a noun as the content of a reporting verb: behind a preposition of its frame, or bare.
final class NounOpener {

  private static final int FAR = 12;
  private static final String ABOUT = "" + Letters.AIN + Letters.NOON;

  private final Words words;
  private final CueLexicon lexicon;

  NounOpener(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The noun that opens content at token `i`, behind the verb at `cue`.
  Optional<Opener> at(Passage passage, CueForm form, int cue, int i, int limit) {
    if (i + 1 >= limit || !passage.isWord(i)) {
      return Optional.empty();
    }
    var key = passage.key(i);
    boolean adjunct = words.adjunct(passage, i).filter(m -> m.end() > i + 1).isPresent();
    boolean phrase =
        words.is("not-content", passage.key(i + 1)) || words.is("comparing", passage.key(i - 1));
    boolean named = passage.name(i).isPresent();
    if (isPreposition(form.cue(), key) && !adjunct && !phrase && !named) {
      return words.is("that", passage.key(i + 1)) || words.is("saying", passage.key(i + 1))
          ? Optional.empty()
          : Optional.of(new Opener(i, i + 1, Opener.Kind.NOUN, 0));
    }
    boolean written = key.length() > 3 && form.cue().nouns().contains(key.substring(0, 1));
    boolean mark = form.cue().is("ADMIT") && (i - cue > FAR || isUnadmitted(passage, i));
    if (written
        && !mark
        && !words.is("saying", key.substring(1))
        && !words.is("not-that", key)
        && passage.name(i).isEmpty()
        && isCharge(form, key)) {
      return Optional.of(new Opener(i, i, Opener.Kind.NOUN, 1));
    }
    if (form.cue().is("REPEAT") && !isRenewed(passage, i)) {
      return Optional.empty();
    }
    if (form.cue().is("CLAIM_RESP") && !words.is("claimed", key)) {
      return Optional.empty();
    }
    boolean what = form.cue().is("DENY") && (words.is("any", key) || words.is("what", key));
    return form.cue().bareNoun() && !adjunct && (what || isBareContent(passage, form, cue, i))
        ? Optional.of(new Opener(i, i, Opener.Kind.BARE_NOUN, 0))
        : Optional.empty();
  }

  /// Whether a word with the feminine ending, which looks like a possessor, is no act: "decreed
  /// with the rules of traffic".
  private boolean isUnadmitted(Passage passage, int i) {
    var noun = passage.key(i).substring(1);
    return passage.isMarbuta(i) && !isActNoun(noun) && !Nouns.isVerbalNoun(noun);
  }

  /// Whether something that is said or meant is renewed, not a contract or an attack.
  private boolean isRenewed(Passage passage, int i) {
    var key = Clitics.withoutArticle(passage.key(i));
    return words.is("renewed", key)
        || lexicon.isMasdar(key)
        || Nouns.withoutPossessor(key).stream()
            .anyMatch(bare -> words.is("renewed", bare) || lexicon.isMasdar(bare));
  }

  /// Whether the word is a preposition of the verb's frame, also merged with "what" behind it.
  private boolean isPreposition(Cue cue, String key) {
    boolean about = cue.nouns().contains(ABOUT) && words.is("about-what", key);
    return about || cue.nouns().contains(key);
  }

  /// Whether a word with the preposition written onto it is content: of a verb with an object any
  /// noun, else one that tells of an act; "recognised the coup" admits nothing.
  private boolean isCharge(CueForm form, String key) {
    if (form.cue().is("ACCUSE")) {
      return !words.is("not-proclitic", key);
    }
    var noun = key.substring(1);
    boolean promised = form.cue().is("PROMISE") && Nouns.isVerbalNoun(noun);
    if (form.cue().is("SAY") && Nouns.isShortVerbalNoun(noun) && words.head(noun).isEmpty()) {
      return true;
    }
    return promised || (form.cue().is("ADMIT") ? isAdmitted(noun) : isContent(noun));
  }

  /// Whether it is an act that somebody may have done, not a thing that is recognised.
  private boolean isAdmitted(String key) {
    boolean act = Nouns.isVerbalNoun(key) || !Nouns.withoutPossessor(key).isEmpty();
    return isActNoun(key)
        || words.isContentNoun(Clitics.withoutArticle(key))
        || act && !Nouns.isDefinite(key);
  }

  /// Whether a noun tells of an act: it is listed, or the verbal noun of a reporting verb, or
  /// definite.
  boolean isContent(String key) {
    return Clitics.hasArticle(key) || isActNoun(key);
  }

  private boolean isActNoun(String key) {
    return words.isContentNoun(key)
        || lexicon.at(key).stream().anyMatch(form -> form.shape() == Shape.MASDAR);
  }

  /// Whether the word is an act with its owner written onto it, "its openness", which does not
  /// speak. A short one is written like a verb and counts right behind a name or a reporting verb.
  boolean isPossessedAct(Passage passage, int i) {
    var key = passage.key(i);
    boolean alone = passage.name(i - 1).isPresent() || isFinite(passage.key(i - 1));
    boolean possessed =
        !Nouns.isDefinite(key) && !passage.isMarbuta(i) && passage.name(i).isEmpty();
    return possessed
        && Nouns.withoutPossessor(key).stream()
            .anyMatch(bare ->
                Nouns.isVerbalNoun(bare)
                    || words.isContentNoun(bare)
                    || alone && Nouns.isShortVerbalNoun(bare) && words.head(bare).isEmpty());
  }

  /// Whether an indefinite noun that no table knows stands where the speaker's noun phrase has
  /// surely ended, behind a name or time.
  private boolean isGoverned(Passage passage, CueForm form, int cue, int i) {
    var key = passage.key(i);
    boolean affirms = form.cue().is("AFFIRM") || form.cue().is("ANNOUNCE") || form.cue().is("DENY");
    return affirms
        && form.isFinite()
        && passage.isWord(i - 1)
        && followsSubject(passage, i, cue)
        && lexicon.isStrange(passage, i, words)
        && passage.tokens.strips(i).size() == 1
        && key.length() > 2
        && !Nouns.isDefinite(key)
        && !Nouns.isAccusative(key)
        && !Nouns.isRelational(key)
        && !Clitics.isConjunction(key.charAt(0));
  }

  /// Whether only the letter that a possessor and the feminine ending share makes an act of the
  /// word: "recent" is written like "his talk".
  private boolean isPossessedForm(String key) {
    boolean masdar =
        lexicon.at(key).stream().anyMatch(form -> form.shape() == Shape.MASDAR && !form.pronoun());
    return !masdar && !words.isListed(key) && !Nouns.isVerbalNoun(key);
  }

  private boolean isFinite(String key) {
    return lexicon.at(key).stream().anyMatch(CueForm::isFinite);
  }

  /// Whether a noun that may be content stands here, the speaker's noun phrase being complete.
  private boolean isBareContent(Passage passage, CueForm form, int cue, int i) {
    var key = passage.key(i);
    boolean ofMedia =
        words.isHead(passage.key(i - 1), "media") && !Nouns.isDefinite(passage.key(i - 1));
    if (ofMedia || passage.isMarbuta(i) && isPossessedForm(key)) {
      return false;
    }
    boolean listed =
        words.isContentNoun(key)
            || words.isContentNoun(Clitics.withoutArticle(key))
            || isPossessedAct(passage, i)
            || followsSubject(passage, i, cue) && isAct(passage, i)
            || isGovernedNoun(passage, form, cue, i)
            || isUnlistedAct(passage, form, cue, i);
    if (passage.name(i).isPresent()
        || words.is("saying", key)
        || !(listed || i > cue + 1 && isActNoun(key))) {
      return false;
    }
    int before = i - 1;
    return before == cue
        || words.is("past", passage.key(before))
        || passage.endsPerson(before)
        || words.head(passage.key(before)).isPresent() && !isGenitive(passage, i)
        || words.isPrepositional(passage, before)
        || !passage.isWord(before)
        || passage.name(before).isPresent()
        || passage.inTime(before)
        || words.is("adverb", passage.key(before))
        || words.is("same-speaker", passage.key(before))
        || Nouns.isDefinite(passage.key(before))
        || Nouns.isRelational(passage.key(before));
  }

  /// Whether an indefinite noun with a genitive stands right behind a participle that affirms or
  /// announces: "affirming the recovery of".
  private boolean isGovernedNoun(Passage passage, CueForm form, int cue, int i) {
    var key = passage.key(i);
    boolean governs =
        form.shape() == Shape.PARTICIPLE && (form.cue().is("AFFIRM") || form.cue().is("ANNOUNCE"));
    boolean noun =
        key.length() > 2
            && !Nouns.isDefinite(key)
            && !Nouns.isAccusative(key)
            && words.head(key).isEmpty()
            && !passage.inTime(i)
            && !words.is("adverb", key)
            && !words.is("preposition", key)
            && words.adjunct(passage, i).isEmpty();
    boolean genitive =
        passage.isNumber(i + 1)
            || passage.name(i + 1).isPresent()
            || Nouns.isDefinite(passage.key(i + 1));
    return governs && i == cue + 1 && noun && genitive;
  }

  /// Whether an act with its doer behind it stands right behind a finite verb, where a speaker
  /// would: "affirmed the government's resolve". No table tells it from a body's name, so "that"
  /// farther on makes it the speaker.
  boolean isUnlistedAct(Passage passage, CueForm form, int cue, int i) {
    boolean right = i == cue + 1 && form.isFinite() && !words.isContentNoun(passage.key(i));
    var next = passage.key(i + 1);
    boolean owned = Nouns.isDefinite(next) || words.is("any", next);
    boolean act = right && isAct(passage, i);
    return owned && (act || i > cue + 1 && isGoverned(passage, form, cue, i));
  }

  /// Whether the speaker's noun phrase surely ends before a token: with a name, a time or a
  /// bracket, a comma behind it or not; a participle has none.
  private boolean followsSubject(Passage passage, int i, int cue) {
    boolean participle =
        i == cue + 1
            && lexicon.at(passage.keyWithoutConjunction(cue)).stream()
                .anyMatch(form -> form.shape() == Shape.PARTICIPLE);
    int last = passage.isComma(i - 1) ? i - 2 : i - 1;
    return participle
        || last > cue && (passage.name(last).isPresent() || passage.inTime(last))
        || passage.isMark(i - 1, ')');
  }

  /// Whether a noun without article has the shape of a verbal noun and names no body.
  private boolean isAct(Passage passage, int i) {
    var key = passage.key(i);
    boolean fourth =
        key.length() == 5
            && passage.tokens.get(i).form().charAt(0) == Letters.ALEF_HAMZA_BELOW
            && key.charAt(3) == Letters.ALEF;
    return (fourth || Nouns.isVerbalNoun(key)) && words.head(key).isEmpty();
  }

  /// Whether the noun with the article belongs to the one without before it: "minister of
  /// transport".
  private static boolean isGenitive(Passage passage, int i) {
    return Nouns.isDefinite(passage.key(i)) && !Nouns.isDefinite(passage.key(i - 1));
  }
}
