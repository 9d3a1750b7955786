package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.annotate.quote.ContentScope.Scope;

/// What an "according to" phrase reports: what follows it at the start of a sentence, else what
/// stands before it, or the content of the verb that it goes with.
final class AccordContent {

  private static final int FEW = 3;
  private static final int LONGEST_ASIDE = 20;

  /// So few tokens before the phrase say nothing yet.
  private static final int SHORT = 7;

  private final Words words;
  private final ContentScope scopes;

  AccordContent(Words words, ContentScope scopes) {
    this.words = words;
    this.scopes = scopes;
  }

  /// The content of the phrase in tokens `[at, end)`; absent where it only qualifies another cue.
  Optional<Scope> of(
      Passage passage,
      Passage.Stretch stretch,
      int at,
      int end,
      boolean relay,
      IntFunction<Optional<Hit>> hits,
      List<Speech> verbal) {
    for (var other : Speech.near(verbal, at)) {
      boolean abuts =
          !words.is("apodosis", passage.key(end))
              && other.emits()
              && other.contentTo() <= at
              && at - other.contentTo() <= 2
              && !isRelative(passage, other);
      boolean inside = other.at() < at && at < other.contentFrom();
      if (inside && !relay) {
        return Optional.empty();
      }
      if (abuts || inside) {
        return Optional.of(new Scope(other.contentFrom(), other.contentTo(), other.direct()));
      }
    }
    int before =
        words.is("apodosis", passage.key(end)) ? 0 : wordsBefore(passage, stretch.from(), at);
    boolean parts = before < FEW || partsVerb(passage, stretch.from(), at, end);
    boolean told = passage.inTime(end) || hasRelative(passage, at, end);
    var after = parts ? after(passage, end, stretch.to(), told, hits) : Optional.<Scope>empty();
    return after.isPresent() ? after : before(passage, stretch.from(), at, verbal);
  }

  /// Whether the phrase stands between commas in "there was, according to S, a review of": what was
  /// done follows.
  private boolean partsVerb(Passage passage, int from, int at, int end) {
    boolean between = passage.isComma(at - 1) && passage.isComma(end) && at - from < SHORT;
    return between
        && words.is("auxiliary", passage.keyWithoutConjunction(from))
        && (words.isContentNoun(passage.key(end + 1)) || Nouns.isVerbalNoun(passage.key(end + 1)));
  }

  /// Whether the verb stands in a relative clause, which is part of what the phrase reports.
  private boolean isRelative(Passage passage, Speech speech) {
    return words.is("relative-pronoun", passage.key(speech.at() - 1));
  }

  private boolean hasRelative(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is("relative-pronoun", passage.key(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Scope> after(
      Passage passage, int end, int to, boolean told, IntFunction<Optional<Hit>> hits) {
    int start = apodosis(passage, end, to, told, hits);
    while (start < to && !opens(passage, start)) {
      start++;
    }
    return start < to ? Optional.of(scopes.of(passage, start, to, hits)) : Optional.empty();
  }

  /// The index of "then" behind a phrase between commas that says more of the speaker; `end` when
  /// none stands there.
  ///
  /// @param told whether the phrase itself goes on telling of the speaker, no comma behind it
  private int apodosis(
      Passage passage, int end, int to, boolean told, IntFunction<Optional<Hit>> hits) {
    int first = end + 1;
    boolean between = told || passage.isComma(end) && !words.is("conditional", passage.key(first));
    for (int i = told ? first : first + 1; between && i < Math.min(to, end + LONGEST_ASIDE); i++) {
      if (passage.isStop(i) || hits.apply(i).isPresent()) {
        return end;
      }
      if (passage.isComma(i - 1) && words.is("apodosis", passage.key(i))) {
        return i;
      }
    }
    return end;
  }

  private boolean opens(Passage passage, int i) {
    boolean particle = words.is("that", passage, i) || words.is("apodosis", passage.key(i));
    return passage.isQuote(i) || passage.isWord(i) && !particle;
  }

  private Optional<Scope> before(Passage passage, int from, int at, List<Speech> verbal) {
    int left = Math.max(from, at - ContentScope.LONGEST);
    for (var other : Speech.near(verbal, at)) {
      boolean asks = !other.emits() && at - other.contentTo() <= 2;
      if (other.contentTo() < at && other.at() >= from && !asks && !isRelative(passage, other)) {
        left = Math.max(left, other.contentTo());
      } else if (other.holds(at)) {
        left = Math.max(left, other.contentFrom());
      }
    }
    left = withoutOpening(passage, left);
    while (left < at && !passage.isWord(left) && !passage.isQuote(left)) {
      left++;
    }
    int right = at;
    while (right > left && isTrailing(passage, right - 1)) {
      right--;
    }
    return right - left < 2 ? Optional.empty() : Optional.of(new Scope(left, right, false));
  }

  /// The index behind "it is worth mentioning that" or "meanwhile," with which a sentence begins.
  private int withoutOpening(Passage passage, int left) {
    return Words.longest(words.closers.at(passage.tokens, left))
        .filter(match ->
            match.value().get("kind").equals("editorial")
                    && words.is("that", passage, match.end() - 1)
                || match.value().get("kind").equals("shift") && passage.isComma(match.end()))
        .map(match -> match.end())
        .orElse(left);
  }

  private boolean isTrailing(Passage passage, int i) {
    boolean mark = !passage.isWord(i) && !passage.isQuote(i);
    return mark || words.is("trailing", passage.key(i));
  }

  private int wordsBefore(Passage passage, int from, int at) {
    int count = 0;
    for (int i = from; i < at && count < FEW; i++) {
      boolean counts = passage.isWord(i) && words.closers.at(passage.tokens, i).isEmpty();
      count += counts ? 1 : 0;
    }
    return count;
  }
}
