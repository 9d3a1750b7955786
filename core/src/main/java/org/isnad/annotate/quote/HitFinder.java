package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds the reporting verbs of a sentence that really report there.
///
/// A finite verb counts with an opener behind it, unless it is negated, stands in the subjunctive
/// (not yet uttered), in the first person, or follows a preposition (then it is a noun).
/// Participles need a comma before or their opener right behind. Verbal nouns count as "his saying"
/// and "by saying".
final class HitFinder {

  private static final int LONGEST_ACCORD = 3;
  private final Words words;
  private final CueLexicon lexicon;
  private final OpenerFinder openers;
  private final FiniteVerb finite;
  private final SubjectFinder subjects;

  HitFinder(Words words, CueLexicon lexicon, SubjectFinder subjects) {
    this.words = words;
    this.lexicon = lexicon;
    this.openers = new OpenerFinder(words, lexicon);
    this.finite = new FiniteVerb(words, lexicon);
    this.subjects = subjects;
  }

  /// The licensed verb at token `i` of the sentence `[from, to)`.
  Optional<Hit> at(Passage passage, int i, int from, int to) {
    Optional<Hit> best = Optional.empty();
    if (words.is("not-cue", passage.key(i)) || isLook(passage, i)) {
      return best;
    }
    for (var strip : passage.tokens.strips(i)) {
      for (var form : lexicon.at(strip.key())) {
        if (plausible(passage, form, i, from, strip.letters())) {
          best = better(best, hit(passage, form, i, from, to, strip.letters()));
        }
      }
    }
    return best.filter(hit -> !isEditorial(passage, i, from));
  }

  /// Whether the verb only draws looks; "draws attention to the fact that" reports.
  private boolean isLook(Passage passage, int i) {
    return words.is("not-cue-before", passage.key(i + 1))
        && !(words.is("preposition", passage.key(i + 2)) && words.is("that", passage, i + 3));
  }

  private Optional<Hit> hit(Passage passage, CueForm form, int i, int from, int to, int letters) {
    var opener = openers.find(passage, form, i, to).or(() -> predicate(passage, form, i, to));
    return opener
        .filter(o -> form.shape() != Shape.PARTICIPLE || attaches(passage, form, i, o))
        .filter(o -> !isLabel(passage, form, i, from, o))
        .filter(o -> !o.isNoun() || !isQuoted(passage, i) && !words.is("reaches", passage.key(i)))
        .filter(o -> o.kind() == Opener.Kind.THAT || !isCalled(passage, i))
        .filter(o -> !isImpersonal(passage, form, i, letters, o))
        .map(o -> new Hit(i, letters, form, o, i + 1));
  }

  /// Whether "is called" stands here: only "that" behind it makes "claims" of it.
  private boolean isCalled(Passage passage, int i) {
    return openers.isNaming(passage, i)
        || words.is("called", passage.keyWithoutConjunction(i))
            && passage.tokens.get(i).form().endsWith(String.valueOf(Letters.ALEF_MAKSURA));
  }

  /// Whether "according to what" stands right before the verb, whose content then stands elsewhere.
  private boolean isQuoted(Passage passage, int i) {
    for (int start = Math.max(0, i - LONGEST_ACCORD); start < i; start++) {
      boolean ends =
          words.accords.at(passage.tokens, start).stream()
              .anyMatch(m -> m.end() == i && m.value().get("verb").equals("yes"));
      if (ends) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word ends a dateline or credit, as "follow-up:" does: written like a feminine
  /// participle, before a colon, with no verb before it.
  private boolean isLabel(Passage passage, CueForm form, int i, int from, Opener opener) {
    boolean colon = opener.kind() == Opener.Kind.COLON && opener.at() == i + 1;
    boolean apart = i > from && !passage.isComma(i - 1) && !passage.isQuote(i - 1);
    boolean feminine = form.shape() == Shape.PARTICIPLE && form.gender() == Gender.FEMININE;
    return feminine && colon && apart && !hasFinite(passage, from, i);
  }

  private boolean hasFinite(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.at(passage.keyWithoutConjunction(i)).stream().anyMatch(CueForm::isFinite)) {
        return true;
      }
    }
    return false;
  }

  /// "Which groups consider a setback": the object is a pronoun, the content what is said of it.
  private Optional<Opener> predicate(Passage passage, CueForm form, int i, int to) {
    if (!form.pronoun() || !form.isFinite() || !form.cue().is("JUDGE")) {
      return Optional.empty();
    }
    var next = passage.key(i + 1);
    boolean accusative =
        !Nouns.withoutAccusative(next).equals(next) && passage.name(i + 1).isEmpty();
    boolean indefinite =
        passage.isMarbuta(i + 1)
            && !Nouns.isDefinite(next)
            && words.head(next).isEmpty()
            && passage.name(i + 1).isEmpty();
    if (indefinite) {
      return Optional.of(new Opener(i + 1, i + 1, Opener.Kind.PREDICATE, 0));
    }
    int end = accusative ? i + 1 : subjects.nounPhraseEnd(passage, i + 1, to);
    return end > i && end < to && (end > i + 1 || accusative) && passage.isWord(end)
        ? Optional.of(new Opener(end, end, Opener.Kind.PREDICATE, 0))
        : Optional.empty();
  }

  /// Whether a verb in mid-clause with nothing between it and a noun describes instead of
  /// reporting.
  private boolean isImpersonal(Passage passage, CueForm form, int i, int letters, Opener opener) {
    boolean bare = opener.at() == i + 1 && letters == 0 && form.isFinite();
    boolean joined =
        words.is("joining", passage.key(i - 1)) || words.is("conjunction", passage.key(i - 1));
    return opener.isNoun()
        && bare
        && form.shape() == Shape.PRESENT
        && !joined
        && !passage.isComma(i - 1)
        && !passage.isHeadline(i);
  }

  private static Optional<Hit> better(Optional<Hit> best, Optional<Hit> next) {
    if (best.isEmpty() || next.isEmpty()) {
      return best.or(() -> next);
    }
    int more = Integer.compare(rank(next.get()), rank(best.get()));
    boolean nearer = more == 0 && next.get().opener().at() < best.get().opener().at();
    return more > 0 || nearer ? next : best;
  }

  private static int rank(Hit hit) {
    int rank =
        switch (hit.opener().kind()) {
          case BARE_NOUN -> 0;
          case NOUN -> 4;
          default -> 5;
        };
    rank += hit.form().shape() == Shape.MASDAR ? 0 : 4;
    return rank + (hit.form().cue().emits() ? 2 : 0);
  }

  private boolean plausible(Passage passage, CueForm form, int i, int from, int letters) {
    boolean bare = letters == 0 || letters == 1 && Clitics.isConjunction(passage.key(i).charAt(0));
    return switch (form.shape()) {
      case PAST, PRESENT -> bare && finite.asserts(passage, form, i, from, letters);
      case PARTICIPLE ->
          bare && !words.is("preposition", passage.key(i - 1)) && !isPossessed(passage, form, i);
      case MASDAR ->
          form.cue().is("SAY")
              && (form.pronoun() || letters == 1 && !bare && !isTo(passage, i))
              && !words.is("in", passage.key(i - 1))
              && !words.is("what", passage, i - 1);
    };
  }

  /// Whether a feminine participle is written like "his regret".
  private boolean isPossessed(Passage passage, CueForm form, int i) {
    return form.gender() == Gender.FEMININE
        && !passage.isMarbuta(i)
        && Nouns.withoutPossessor(passage.key(i)).stream().anyMatch(lexicon::isMasdar);
  }

  /// Whether lam stands before "saying": "in obedience to what God said".
  private static boolean isTo(Passage passage, int i) {
    return passage.key(i).charAt(0) == Letters.LAM;
  }

  /// Whether a participle adds to a report instead of describing the noun before it.
  private boolean attaches(Passage passage, CueForm form, int i, Opener opener) {
    boolean adverbial =
        Nouns.isAccusative(passage.key(i)) || words.is("saying-participle", passage.key(i));
    var noun = passage.key(i - 1);
    boolean object = words.is("demonstrative", noun);
    boolean adverb = (Nouns.isDefinite(noun) || object) && !form.cue().is("PROMISE");
    if (!adverbial && words.head(noun).isPresent() && !adverb || isPredicate(passage, i, opener)) {
      return false;
    }
    boolean charge = opener.isNoun() && form.cue().object();
    boolean near =
        opener.at() == i + 1 && !charge || adverbial && opener.kind() != Opener.Kind.NOUN;
    return passage.isComma(i - 1) || passage.isQuote(i - 1) || near;
  }

  /// Whether a participle is the predicate of a pronoun or the adjective of an accusative noun
  /// before it: "they are intent on", "a documented agreement".
  private boolean isPredicate(Passage passage, int i, Opener opener) {
    boolean adjective =
        passage.isWord(i - 1)
            && Nouns.isAccusative(passage.key(i - 1))
            && passage.name(i - 1).isEmpty()
            && !words.is("adverb", passage.key(i - 1))
            && opener.at() > i + 1;
    var next = passage.keyWithoutConjunction(i + 1);
    boolean paired =
        !next.equals(passage.key(i + 1))
            && Nouns.isAccusative(next)
            && lexicon.at(next).isEmpty()
            && passage.name(i + 1).isEmpty();
    return adjective || paired || words.is("pronoun", passage.keyWithoutConjunction(i - 1));
  }

  /// The index after an editorial phrase that begins at a token; 0 when none does.
  private int editorialEnd(Passage passage, int i) {
    return i < 0
        ? 0
        : Words.longest(words.closers.at(passage.tokens, i))
            .filter(match -> match.value().get("kind").equals("editorial"))
            .map(match -> match.end())
            .orElse(0);
  }

  /// Whether the page's own voice begins here: "it is worth mentioning that".
  private boolean isEditorial(Passage passage, int i, int from) {
    boolean opens = i == from || passage.isComma(i - 1) || !passage.isWord(i - 1);
    return opens && editorialEnd(passage, i) > i
        || editorialEnd(passage, i - 1) > i
        || editorialEnd(passage, i - 2) > i;
  }
}
