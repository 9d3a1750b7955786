package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.quote.Speech.Stance;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.model.Evidence;
import org.isnad.model.Polarity;

/// Reads "according to S", "quoting S", "as S said", before, inside and after what is reported.
final class AccordReader {

  private static final int WIDEST_SOURCE = 24;
  private static final int FEW = 3;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final ContentScope scopes;

  AccordReader(Words words, CueLexicon lexicon, VerbReader verbs) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = verbs.sources();
    this.subjects = verbs.subjects();
    this.scopes = verbs.scopes();
  }

  /// The reports of the sentence that such phrases make.
  ///
  /// @param verbal the reports that verbs make in it, whose content a phrase may share
  List<Speech> read(
      Passage passage,
      int sentence,
      int from,
      int to,
      List<Optional<Hit>> hits,
      List<Speech> verbal) {
    var speeches = new ArrayList<Speech>();
    for (int i = from; i < to; i++) {
      var matches = words.accords.at(passage.tokens, i);
      if (matches.isEmpty() || !passage.isWord(i)) {
        continue;
      }
      var match = matches.getLast();
      read(passage, sentence, from, to, hits, verbal, match).ifPresent(speeches::add);
      i = match.end() - 1;
    }
    return speeches;
  }

  private Optional<Speech> read(
      Passage passage,
      int sentence,
      int from,
      int to,
      List<Optional<Hit>> hits,
      List<Speech> verbal,
      Match<Row> match) {
    var row = match.value();
    int start = match.end();
    if (row.get("verb").equals("yes")) {
      boolean cue =
          start < to && lexicon.at(passage.key(start)).stream().anyMatch(CueForm::isFinite);
      if (!cue || hits.get(start - from).isPresent()) {
        return Optional.empty();
      }
      start++;
    }
    int end = sourceEnd(passage, start, to);
    Optional<Source> source = Optional.empty();
    if (!row.get("verb").equals("pronoun")) {
      source = sources.find(passage, start, end).filter(s -> licensed(passage, s, row));
      if (source.isEmpty()) {
        return Optional.empty();
      }
    } else {
      end = start;
    }
    var cue = passage.tokens.span(match.start(), start, match.letters());
    var speech =
        new Speech(
            cue,
            match.start(),
            sentence,
            new Stance(
                row.place(),
                row.get("kind").toUpperCase(java.util.Locale.ROOT),
                Polarity.AFFIRM,
                Evidence.TOLD,
                3,
                row.get("distance").equals("yes")),
            Gender.UNKNOWN,
            source,
            0,
            0,
            0,
            false,
            true,
            Optional.empty());
    return content(passage, from, to, hits, verbal, match, end, speech);
  }

  /// Where the speaker's noun phrase ends: at a comma, at "then", or where its definiteness says
  /// so.
  private int sourceEnd(Passage passage, int start, int to) {
    int last = Math.min(to, start + WIDEST_SOURCE);
    for (int i = start; i < last; i++) {
      boolean mark =
          passage.isComma(i)
              || passage.isMark(i, '.')
              || passage.isMark(i, ':')
              || passage.isMark(i, ')')
              || passage.isMark(i, '-');
      if (mark
          || words.is("apodosis", passage.key(i))
          || passage.tokens.strips(i).stream()
              .anyMatch(s -> words.is("that", s.key()) && s.letters() <= 1)) {
        return i;
      }
      if (passage.quotation(i).isPresent()) {
        i = Math.min(passage.close(i), last);
      }
    }
    return last == to ? to : Math.max(start + 1, subjects.nounPhraseEnd(passage, start, last));
  }

  private boolean licensed(Passage passage, Source source, Row row) {
    if (source.named() || !row.get("kind").equals("accord") || row.get("verb").equals("yes")) {
      return !source.name().isEmpty();
    }
    return !source.head().isEmpty()
        && (words.head(source.head()).isPresent()
            || words.head(org.isnad.text.Clitics.withoutArticle(source.head())).isPresent());
  }

  private Optional<Speech> content(
      Passage passage,
      int from,
      int to,
      List<Optional<Hit>> hits,
      List<Speech> verbal,
      Match<Row> match,
      int end,
      Speech speech) {
    int at = match.start();
    for (var other : verbal) {
      boolean abuts = other.contentTo() <= at && at - other.contentTo() <= 2 && other.emits();
      boolean inside =
          other.at() < at && at < other.contentFrom() && match.value().get("kind").equals("relay");
      if (abuts || inside) {
        return Optional.of(place(speech, other.contentFrom(), other.contentTo(), other.direct()));
      }
    }
    boolean pre = at - from < FEW || !wordsBefore(passage, from, at);
    if (pre) {
      int start = end;
      while (start < to
          && (!passage.isWord(start) && !passage.isQuote(start)
              || words.is("that", passage.key(start))
              || words.is("apodosis", passage.key(start)))) {
        start++;
      }
      if (start >= to) {
        return Optional.empty();
      }
      var scope =
          scopes.of(
              passage, start, to, i -> i >= from && i < to ? hits.get(i - from) : Optional.empty());
      return Optional.of(place(speech, scope.from(), scope.to(), scope.direct()));
    }
    int left = leftStart(passage, from, at, verbal);
    int right = at;
    while (right > left + 1 && !passage.isWord(right - 1) && !passage.isQuote(right - 1)) {
      right--;
    }
    return right - left < FEW ? Optional.empty() : Optional.of(place(speech, left, right, false));
  }

  private static int leftStart(Passage passage, int from, int at, List<Speech> verbal) {
    int left = from;
    for (var other : verbal) {
      if (other.contentTo() < at && other.at() >= from) {
        left = Math.max(left, other.contentTo());
      }
    }
    while (left < at && !passage.isWord(left) && !passage.isQuote(left)) {
      left++;
    }
    return left;
  }

  private boolean wordsBefore(Passage passage, int from, int at) {
    int count = 0;
    for (int i = from; i < at; i++) {
      count += passage.isWord(i) && words.closers.at(passage.tokens, i).isEmpty() ? 1 : 0;
    }
    return count >= FEW;
  }

  private static Speech place(Speech speech, int from, int to, boolean direct) {
    return new Speech(
        speech.cue(),
        speech.at(),
        speech.sentence(),
        speech.stance(),
        speech.gender(),
        speech.source(),
        from,
        to,
        0,
        direct,
        true,
        Optional.empty());
  }
}
