package org.isnad.annotate.quote;

import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Letters;

/// Tells a finite reporting verb that asserts from one that is negated, only wished for, the quoted
/// speaker's own, or no verb at all.
final class FiniteVerb {

  private static final char FATHATAN = '\u064B';
  private static final char DAMMA = '\u064F';
  private static final char SHADDA = '\u0651';

  private final Words words;
  private final CueLexicon lexicon;

  FiniteVerb(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether the finite form at token `i` of a sentence that begins at `from` can be a verb of its
  /// clause.
  boolean asserts(Passage passage, CueForm form, int i, int from, int letters) {
    boolean is = form.cue().is("PROMISE") && words.is("not-promised", passage.key(i + 1));
    boolean counts =
        form.cue().object()
            && (passage.isNumber(i + 1) || words.is("measured", passage.key(i + 1)));
    boolean objectless = form.pronoun() && !form.cue().object() && !form.cue().is("JUDGE");
    if (objectless
        || counts
        || isConsidered(passage, form, i)
        || words.is("grows", passage.keyWithoutConjunction(i))
            && (letters == 0 && form.shape() == Shape.PRESENT && !leadsIn(passage, i + 1)
                || words.is("preposition", passage.key(i + 1)))
        || isDuring(passage, form, i, letters)
        || is
        || form.pronoun() && passage.isMarbuta(i)
        || isFirstPerson(passage, form, i, letters)
        || isOwnWord(passage, form, i, from)
        || isNobodys(passage, form, i)) {
      return false;
    }
    if (isPassive(passage, form, i, letters) || isVerbalNoun(passage, form, i, from, letters)) {
      return false;
    }
    if (words.is("clause-start-only", passage.key(i))) {
      return beginsClause(passage, i, from);
    }
    if (letters > 0 || i == from) {
      return true;
    }
    if (words.is("homograph", passage.key(i)) && !opensClause(passage, i)) {
      return false;
    }
    var before = passage.key(i - 1);
    boolean subjunctive = form.shape() == Shape.PRESENT && words.is("subjunctive", before);
    boolean object =
        form.pronoun()
            && (words.is("relative", passage, i - 1) && !form.cue().is("DESCRIBE")
                || words.is("modal", before));
    boolean negated = words.isNegated(passage, i) && !isOpinion(form);
    return !subjunctive && !object && !negated && !words.is("preposition", before);
  }

  /// Whether the word is a verbal noun that is written like the verb: behind "with" and its like,
  /// as an accusative that looks like a dual, or joined in mid-clause with an unknown noun behind
  /// it.
  private boolean isVerbalNoun(Passage passage, CueForm form, int i, int from, int letters) {
    var key = passage.key(i).substring(letters);
    boolean accusative =
        form.shape() == Shape.PAST
            && Nouns.isAccusative(key)
            && !Nouns.isPluralVerb(key)
            && lexicon.isMasdar(Nouns.withoutAccusative(key));
    boolean joined =
        letters > 0
            && i > from
            && passage.isWord(i - 1)
            && words.is("homograph", key)
            && lexicon.isMasdar(key)
            && isUnknownNoun(passage, i + 1);
    boolean amounts = words.is("amounts", key) && isUnknownNoun(passage, i + 1);
    return accusative || joined || amounts || words.is("before-noun", passage.key(i - 1));
  }

  /// Whether the vowel is written that makes a past verb passive: it was said, nobody says it. What
  /// is relayed names behind it from whom.
  private static boolean isPassive(Passage passage, CueForm form, int i, int letters) {
    var written = passage.span(i, i + 1).of(passage.tokens.text());
    return form.shape() == Shape.PAST
        && !form.cue().type().equals("RELAY")
        && written.length() > letters + 1
        && written.charAt(letters + 1) == DAMMA;
  }

  /// Whether a noun without article stands here that no table knows.
  private boolean isUnknownNoun(Passage passage, int i) {
    return !Nouns.isDefinite(passage.key(i))
        && passage.name(i).isEmpty()
        && passage.quotation(i).isEmpty()
        && lexicon.isStrange(passage, i, words);
  }

  /// Whether "that" or a colon stands here.
  private boolean leadsIn(Passage passage, int i) {
    return passage.isMark(i, ':') || words.is("that", passage.key(i));
  }

  /// Whether the word is written with hamza below, as no past verb is: "during".
  private static boolean isDuring(Passage passage, CueForm form, int i, int letters) {
    var written = passage.tokens.get(i).form();
    return form.shape() == Shape.PAST
        && written.length() > letters
        && written.charAt(letters) == Letters.ALEF_HAMZA_BELOW;
  }

  /// Whether a clause begins here, or the word is written with the doubling that only the verb has:
  /// "where N made clear", "for his part he made clear".
  private boolean beginsClause(Passage passage, int i, int from) {
    boolean joined = !passage.keyWithoutConjunction(i).equals(passage.key(i));
    return joined && (i == from || !passage.isWord(i - 1))
        || isShifted(passage, i)
        || words.is("joining", passage.key(i - 1))
        || passage.span(i, i + 1).of(passage.tokens.text()).indexOf(SHADDA) >= 0;
  }

  /// Whether "for his part" and its like end right before a token.
  private boolean isShifted(Passage passage, int i) {
    return i > 1
        && words.closers.at(passage.tokens, i - 2).stream()
            .anyMatch(m -> m.end() == i && m.value().get("kind").equals("shift"));
  }

  /// Whether a verb may begin here, so that a word that is also a noun or preposition is a verb.
  private boolean opensClause(Passage passage, int i) {
    var before = passage.key(i - 1);
    boolean particle =
        words.is("joining", before)
            || words.is("conjunction", before)
            || words.is("auxiliary", passage.keyWithoutConjunction(i - 1))
            || words.is("relative", before)
            || words.is("where", before)
            || words.is("adverb", before)
            || words.is("that", passage, i - 1);
    return !passage.isWord(i - 1)
        || particle
        || isShifted(passage, i)
        || passage.inTime(i - 1)
        || passage.name(i - 1).isPresent();
  }

  /// "I believe" is written with hamza where the past of the same verb has none.
  private static boolean isFirstPerson(Passage passage, CueForm form, int i, int letters) {
    var written = passage.tokens.get(i).form();
    return form.cue().beginsWithWasla()
        && written.length() > letters
        && written.charAt(letters) == Letters.ALEF_HAMZA_ABOVE;
  }

  /// Whether it is the quoted speaker's "I believe that", written without hamza: inside quotation
  /// marks, with no subject before or behind it.
  private boolean isOwnWord(Passage passage, CueForm form, int i, int from) {
    boolean alone =
        form.cue().beginsWithWasla()
            && form.shape() == Shape.PAST
            && form.gender() == Gender.MASCULINE
            && words.is("that", passage, i + 1)
            && passage.inQuotation(i);
    boolean subject =
        i > from
            && passage.isWord(i - 1)
            && (passage.name(i - 1).isPresent() || words.head(passage.key(i - 1)).isPresent());
    return alone && !subject || isWeOrI(passage, form, i);
  }

  /// Whether the verb is the passive "is considered": an accusative stands right behind it.
  private boolean isConsidered(Passage passage, CueForm form, int i) {
    var next = passage.key(i + 1);
    return form.cue().is("JUDGE")
        && form.shape() == Shape.PRESENT
        && !form.pronoun()
        && Nouns.isAccusative(next)
        && passage.name(i + 1).isEmpty()
        && words.head(next).isEmpty();
  }

  /// Whether no speaker is meant: "it turned out that", "this points to", or a noun in the
  /// accusative that is written with its vowels.
  private boolean isNobodys(Passage passage, CueForm form, int i) {
    boolean turned =
        words.is("turned-out", passage.keyWithoutConjunction(i))
            && (words.is("that", passage.key(i + 1)) || words.is("that", passage.key(i + 2)));
    boolean thing =
        form.shape() == Shape.PRESENT
            && words.is("demonstrative", passage.keyWithoutConjunction(i - 1));
    return turned
        || thing
        || passage.span(i, i + 1).of(passage.tokens.text()).indexOf(FATHATAN) >= 0;
  }

  /// Whether a past that ends in teh is the quoted speaker's "I believed that we".
  private boolean isWeOrI(Passage passage, CueForm form, int i) {
    boolean past =
        form.shape() == Shape.PAST && form.gender() == Gender.FEMININE && passage.inQuotation(i);
    return past
        && (words.is("that-we", passage.key(i + 1))
            || !words.is("that", passage, i + 1) && words.is("that-we", passage.key(i + 2)));
  }

  /// Whether the verb still reports when it is negated: "does not believe that".
  private static boolean isOpinion(CueForm form) {
    return form.cue().is("BELIEVE") || form.cue().is("JUDGE") || form.cue().is("PREDICT");
  }
}
