package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Where the speaker behind "according to" ends.
final class AccordEnd {

  static final int WIDEST = 24;

  private final Words words;
  private final CueLexicon lexicon;
  private final SubjectFinder subjects;

  AccordEnd(Words words, CueLexicon lexicon, SubjectFinder subjects) {
    this.words = words;
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /// The index after the speaker whose phrase begins at `start`.
  ///
  /// @param first index of the first token behind adjuncts
  /// @param opens whether the phrase opens its sentence, so that what it reports must follow
  int of(
      Passage passage,
      int start,
      int first,
      int to,
      boolean opens,
      IntFunction<Optional<Hit>> hits) {
    int end = sourceEnd(passage, first, to, opens, hits);
    boolean whole = opens && (end == to || passage.isStop(end)) && end > first;
    return withoutLead(
        passage,
        start,
        whole ? Math.max(first + 1, subjects.nounPhraseEnd(passage, first, end)) : end);
  }

  /// Where the speaker of a phrase at token `i` ends at the latest: between a verb and what it
  /// reports where that begins.
  static int limit(int i, int to, List<Speech> verbal) {
    return Speech.near(verbal, i).stream()
        .filter(speech -> speech.at() < i && i < speech.contentFrom())
        .mapToInt(Speech::contentFrom)
        .reduce(to, Math::min);
  }

  /// Where the speaker's noun phrase ends: at a mark, at "then", or where its definiteness says so.
  private int sourceEnd(
      Passage passage, int start, int to, boolean opens, IntFunction<Optional<Hit>> hits) {
    int last = Math.min(to, start + WIDEST);
    for (int i = start; i < last; i++) {
      if (passage.quotation(i).isPresent()) {
        i = Math.min(passage.close(i), last);
        if (isName(passage, start, i)) {
          return Math.min(i + 1, last);
        }
      } else if (isApposition(passage, start, i)) {
        i = passage.nameEnd(i + 1) - 1;
      } else if (passage.endsPhrase(i)
          || i > start && hits.apply(i).filter(hit -> hit.form().isFinite()).isPresent()
          || words.is("apodosis", passage.key(i))
          || i > start && isThen(passage, i)
          || i > start && isAct(passage, i)
          || i > start && !opens && words.is("relative-pronoun", passage.key(i))
          || words.is("that", passage, i)) {
        return i;
      }
    }
    return last == to ? to : Math.max(start + 1, subjects.nounPhraseEnd(passage, start, last));
  }

  /// Whether "then" is written onto a noun with the article.
  private static boolean isThen(Passage passage, int i) {
    var key = passage.key(i);
    return passage.isWord(i)
        && passage.name(i).isEmpty()
        && key.charAt(0) == Letters.FEH
        && Clitics.hasArticle(key.substring(1));
  }

  /// Whether a listed act without article stands behind a noun with it, which it cannot belong to:
  /// what the speaker reports begins.
  private boolean isAct(Passage passage, int i) {
    return Nouns.isDefinite(passage.key(i - 1))
        && passage.name(i).isEmpty()
        && words.isListed(passage.key(i))
        && !Nouns.isDefinite(passage.key(i))
        && words.head(passage.key(i)).isEmpty();
  }

  /// Whether a quotation that opens the phrase is the whole speaker: what follows has no article.
  private static boolean isName(Passage passage, int start, int close) {
    return passage.quotation(start).isPresent()
        && passage.close(start) == close
        && passage.isWord(close + 1)
        && !Nouns.isDefinite(passage.key(close + 1))
        && passage.name(close + 1).isEmpty();
  }

  /// Whether a comma parts the role at `start` from its holder: "the head of the squad, S".
  private boolean isApposition(Passage passage, int start, int comma) {
    boolean role =
        words.isHead(passage.key(start), "person") || words.is("addressee", passage.key(start));
    boolean named = IntStream.range(start, comma).anyMatch(i -> passage.isName(i, NameType.PER));
    return role && !named && passage.isComma(comma) && passage.isName(comma + 1, NameType.PER);
  }

  /// Whether a verb stands here whose object goes back to the speaker's noun: "a notice it
  /// published".
  private boolean isDone(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream()
        .anyMatch(form -> form.shape() == CueForm.Shape.PAST && form.pronoun());
  }

  /// The end without "on that" and its like, which lead into the content of a verb before.
  private int withoutLead(Passage passage, int start, int end) {
    int last = end;
    while (last > start + 1
        && (words.is("that", passage, last - 1)
            || isDone(passage, last - 1)
            || passage.inTime(last - 1)
            || words.is("preposition", passage.key(last - 1)))) {
      last--;
    }
    return last;
  }
}
