package org.isnad.annotate.quote;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;

/// How far reported content runs.
///
/// Quotation marks win; else it runs to the end of the sentence, or to a gloss, an editorial
/// opener, a post-posed "according to", a participle that adds, or a further reporting verb joined
/// by a conjunction.
final class ContentScope {

  /// Content as tokens.
  ///
  /// @param direct whether it stands wholly in quotation marks
  record Scope(int from, int to, boolean direct) {}

  private static final Set<String> TURNING =
      Set.of("ASK", "CITE", "CONDEMN", "PRAISE", "REQUEST", "WELCOME", "WISH");

  private static final int SOON = 7;

  /// No content is longer, so that a text without full stops costs no more than another.
  static final int LONGEST = 400;

  private final Words words;
  private final CueLexicon lexicon;
  private final AccordStop accords;

  ContentScope(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.accords = new AccordStop(words, lexicon);
  }

  /// The content that begins at `start` in a sentence that ends at `end`.
  ///
  /// @param hits the licensed verb at a token
  Scope of(Passage passage, int start, int end, IntFunction<Optional<Hit>> hits) {
    int to = Math.min(end, start + LONGEST);
    var quoted = quoted(passage, start, to, hits);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    int i = start + 1;
    while (i < to && !stops(passage, start, i, to, hits)) {
      i =
          passage.quotation(i).isPresent() && passage.close(i) > i
              ? Math.min(passage.close(i) + 1, to)
              : i + 1;
    }
    return new Scope(start, trim(passage, start, i), false);
  }

  private Optional<Scope> quoted(
      Passage passage, int start, int to, IntFunction<Optional<Hit>> hits) {
    if (passage.quotation(start).isEmpty()) {
      return Optional.empty();
    }
    int close = Math.min(closing(passage, start), start + LONGEST);
    int after = close;
    while (after < to && !passage.isWord(after)) {
      after++;
    }
    boolean ends =
        after >= to || passage.isStop(close - 1) || stops(passage, start, after, to, hits);
    boolean most = close - start > 2 * (to - close);
    if (!ends && !most && !(close - start > 8)) {
      return Optional.empty();
    }
    return Optional.of(new Scope(start + 1, trim(passage, start + 1, close), true));
  }

  /// The token that closes a quotation; of an unclosed one its first full stop.
  private static int closing(Passage passage, int open) {
    int close = passage.close(open);
    int i = open + 1;
    while (!passage.isQuote(close) && i < close && !passage.isStop(i)) {
      i++;
    }
    return passage.isQuote(close) ? close : i;
  }

  private boolean stops(
      Passage passage, int start, int i, int to, IntFunction<Optional<Hit>> hits) {
    var closer = Words.longest(words.closers.at(passage.tokens, i));
    if (closer.isPresent()
        && closes(passage, closer.get().value(), i)
        && !isMoreover(passage, closer.get(), hits)) {
      return true;
    }
    var hit = hits.apply(i);
    if (hit.isPresent() && takesOver(passage, hit.get(), i)) {
      return true;
    }
    return leadsOn(passage, i, hits)
        || joins(passage, i, hits)
        || turns(passage, i)
        || accords.ends(passage, i, start);
  }

  /// Whether a reporting verb joined by "and" stands here whose content a participle opens: "and
  /// added, asking".
  private boolean leadsOn(Passage passage, int i, IntFunction<Optional<Hit>> hits) {
    var bare = passage.keyWithoutConjunction(i);
    boolean participle =
        hits.apply(i + 1).filter(hit -> hit.form().shape() == Shape.PARTICIPLE).isPresent();
    return participle
        && !bare.equals(passage.key(i))
        && lexicon.at(bare).stream().anyMatch(form -> form.isFinite() && form.cue().emits());
  }

  /// Whether behind a comma a participle in the accusative tells what else the speaker does with
  /// words: "praising", "wishing", whether anything is reported or not.
  private boolean turns(Passage passage, int i) {
    boolean apart =
        passage.isComma(i - 1)
            || Nouns.isDefinite(passage.key(i - 1)) && words.is("preposition", passage.key(i + 1));
    boolean free = !Nouns.isAccusative(passage.key(i - 1)) && !passage.isMarbuta(i - 1);
    return Nouns.isAccusative(passage.key(i))
        && !words.is("not-cue", passage.key(i))
        && lexicon.at(passage.key(i)).stream()
            .filter(form -> form.shape() == Shape.PARTICIPLE)
            .anyMatch(form -> apart || free && TURNING.contains(form.cue().type()));
  }

  /// Whether a particle stands here that joins another report: "while", "but he did not rule out".
  private boolean joins(Passage passage, int i, IntFunction<Optional<Hit>> hits) {
    if (words.is("but", passage.key(i))) {
      return speaksSoon(passage, i + 1, hits);
    }
    boolean except = words.is("except", passage.key(i)) && words.is("that", passage.key(i + 1));
    if (except && hits.apply(i + 2).isPresent()) {
      return true;
    }
    int next = words.is("joining", passage.key(i)) ? i + 1 : contrastEnd(passage, i);
    boolean denied = next > i && words.is("negation", passage.key(next));
    int verb = denied ? next + 1 : next;
    if (denied && withholds(passage, i, verb)) {
      return true;
    }
    return next > i && hits.apply(verb).filter(hit -> !isExpected(passage, hit, i)).isPresent();
  }

  /// "But it gave no details": behind a pronoun that goes back to the speaker a reporting verb
  /// without content.
  private boolean withholds(Passage passage, int particle, int verb) {
    return words.is("but-he", passage.key(particle))
        && lexicon.at(passage.key(verb)).stream()
            .anyMatch(form -> form.isFinite() && form.cue().is("SAY") && !form.pronoun());
  }

  /// "Where it is expected that": nobody's report, and so no other one.
  private boolean isExpected(Passage passage, Hit hit, int particle) {
    return words.is("where", passage.key(particle))
        && hit.at() == particle + 1
        && hit.form().shape() == CueForm.Shape.PRESENT
        && hit.form().cue().is("PREDICT")
        && hit.opener().at() == hit.at() + 1;
  }

  /// The index after "while" in several words; the token itself where none begins.
  private int contrastEnd(Passage passage, int i) {
    return Words.longest(words.closers.at(passage.tokens, i))
        .filter(match -> match.value().get("kind").equals("contrast"))
        .map(match -> match.end())
        .orElse(i);
  }

  /// Whether a subject of a few words and its reporting verb follow: "but the police said".
  private boolean speaksSoon(Passage passage, int from, IntFunction<Optional<Hit>> hits) {
    for (int i = from; i < from + SOON && !passage.isComma(i); i++) {
      if (hits.apply(i).filter(hit -> hit.form().isFinite() && !hit.conjoined()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether "and in return" goes on with what the same speaker says: no reporting verb follows.
  private boolean isMoreover(Passage passage, Match<Row> closer, IntFunction<Optional<Hit>> hits) {
    boolean joined = closer.letters() > 0 && closer.value().get("kind").equals("shift");
    for (int i = closer.end(); joined && i < closer.end() + SOON; i++) {
      if (hits.apply(i).filter(hit -> hit.form().isFinite()).isPresent()) {
        return false;
      }
    }
    return joined && !passage.isComma(closer.end());
  }

  private boolean closes(Passage passage, Row closer, int i) {
    boolean comma = passage.isComma(i - 1) || passage.isMark(i - 1, '.') || passage.isQuote(i - 1);
    return switch (closer.get("kind")) {
      case "gloss" -> true;
      case "editorial" -> comma;
      case "shift", "contrast" -> comma;
      default -> false;
    };
  }

  /// Whether a verb inside the sentence begins another report of equal rank.
  private boolean takesOver(Passage passage, Hit hit, int i) {
    if (hit.form().shape() == Shape.PARTICIPLE) {
      return true;
    }
    if (!hit.form().isFinite()) {
      return false;
    }
    if (passage.isComma(i - 1) && hit.form().cue().is("ANSWER")) {
      return true;
    }
    var before = passage.key(i - 1);
    boolean conjunction = words.is("conjunction", before) && !words.is("adverb", before);
    boolean joined = hit.conjoined() || words.is("joining", before) || conjunction;
    boolean plain =
        hit.form().shape() == Shape.PAST || hit.form().cue().is("SAY") || passage.isComma(i - 1);
    boolean directive = !hit.form().cue().emits() && hit.form().shape() == Shape.PRESENT;
    return joined && plain && !directive;
  }

  /// The end without marks, and without a closing quotation mark whose opening one is outside.
  private static int trim(Passage passage, int start, int end) {
    int i = end;
    while (i > start + 1
        && (passage.isComma(i - 1)
            || passage.isMark(i - 1, '.')
            || passage.isMark(i - 1, '!')
            || passage.isMark(i - 1, '-'))) {
      i--;
    }
    boolean stray = i > start + 1 && passage.isQuote(i - 1) && passage.opening(start, i - 1) < 0;
    return stray ? i - 1 : i;
  }
}
