package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Letters;

/// Finds the reporting verbs of a sentence that really report there.
///
/// A finite verb counts with an opener behind it, unless it is negated, stands in the subjunctive
/// (not yet uttered) or follows a preposition (then it is a noun). Verbal nouns count with a
/// possessor, after "quoted him" or as "by saying".
final class HitFinder {

  private final Words words;
  private final CueLexicon lexicon;
  private final OpenerFinder openers;

  HitFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.openers = new OpenerFinder(words, lexicon);
  }

  /// The licensed verb at a token.
  ///
  /// @param from index of the sentence's first token
  /// @param to index after its last
  Optional<Hit> at(Passage passage, int i, int from, int to) {
    Optional<Hit> best = Optional.empty();
    for (var strip : passage.tokens.strips(i)) {
      for (var form : lexicon.at(strip.key())) {
        var first = passage.key(i).charAt(0);
        boolean conjunction =
            strip.letters() == 0
                || strip.letters() == 1 && org.isnad.text.Clitics.isConjunction(first);
        if (plausible(passage, form, i, from, conjunction, strip.letters())) {
          best = better(best, hit(passage, form, i, to, strip.letters()));
        }
      }
    }
    return best;
  }

  private Optional<Hit> hit(Passage passage, CueForm form, int i, int to, int letters) {
    return openers.find(passage, form, i, to).map(opener -> new Hit(i, letters, form, opener));
  }

  private static Optional<Hit> better(Optional<Hit> best, Optional<Hit> next) {
    if (best.isEmpty() || next.isEmpty()) {
      return best.or(() -> next);
    }
    return rank(next.get()) > rank(best.get()) ? next : best;
  }

  private static int rank(Hit hit) {
    int rank = hit.opener().kind() == Opener.Kind.BARE_NOUN ? 0 : 2;
    rank += hit.form().isFinite() || hit.form().shape() == Shape.PARTICIPLE ? 2 : 0;
    return rank + (hit.form().cue().emits() ? 1 : 0);
  }

  private boolean plausible(
      Passage passage, CueForm form, int i, int from, boolean conjunction, int letters) {
    return switch (form.shape()) {
      case PAST, PRESENT ->
          conjunction && !form.pronounOnBare() && asserts(passage, form, i, from, letters);
      case PARTICIPLE ->
          conjunction && !(letters == 0 && words.is("preposition", passage.key(i - 1)));
      case MASDAR -> form.cue().is("SAY") && (form.pronoun() || letters == 1);
    };
  }

  private boolean asserts(Passage passage, CueForm form, int i, int from, int letters) {
    if (letters > 0 || i == from) {
      return true;
    }
    var before = passage.key(i - 1);
    if (words.is("preposition", before)) {
      return false;
    }
    boolean subjunctive = form.shape() == Shape.PRESENT && words.is("subjunctive", before);
    return !subjunctive && !(words.is("negation", before) && !negatable(form, before));
  }

  /// Whether a negated verb still reports: "does not believe that", "did not rule out that".
  private static boolean negatable(CueForm form, String before) {
    boolean opinion =
        form.cue().is("BELIEVE") || form.cue().is("JUDGE") || form.cue().is("PREDICT");
    return opinion || before.charAt(0) == Letters.MEEM;
  }
}
