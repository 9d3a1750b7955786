package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.annotate.quote.Speech.Stance;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.model.Evidence;
import org.isnad.model.Polarity;
import org.isnad.text.Clitics;

/// Reads "according to S", "quoting S", "as S said", before, inside and after what is reported.
final class AccordReader {

  private static final int WIDEST_SOURCE = 24;
  private static final int STRENGTH = 3;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final AccordContent contents;

  AccordReader(Words words, CueLexicon lexicon, VerbReader verbs) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = verbs.sources();
    this.subjects = verbs.subjects();
    this.contents = new AccordContent(words, verbs.scopes());
  }

  /// The reports of the sentence that such phrases make.
  ///
  /// @param hits the licensed verb at a token
  /// @param verbal the reports that verbs make in it, whose content a phrase may share
  List<Speech> read(
      Passage passage,
      int sentence,
      Passage.Stretch stretch,
      IntFunction<Optional<Hit>> hits,
      List<Speech> verbal) {
    var speeches = new ArrayList<Speech>();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      var found = Words.longest(words.accords.at(passage.tokens, i));
      if (found.isPresent() && passage.isWord(i)) {
        var match = found.get();
        var phrase = phrase(passage, match, limit(i, stretch.to(), verbal), hits);
        phrase
            .flatMap(p ->
                contents.of(passage, stretch, p.from(), p.end(), passesOn(match, p), hits, verbal))
            .map(scope -> speech(passage, sentence, match, phrase.get(), scope))
            .ifPresent(speeches::add);
        i = match.end() - 1;
      }
    }
    return speeches;
  }

  /// Where the speaker of a phrase at token `i` ends at the latest: between a verb and what it
  /// reports where that begins.
  private static int limit(int i, int to, List<Speech> verbal) {
    return Speech.near(verbal, i).stream()
        .filter(speech -> speech.at() < i && i < speech.contentFrom())
        .mapToInt(Speech::contentFrom)
        .reduce(to, Math::min);
  }

  /// A cue with its speaker.
  ///
  /// @param from index of the cue's first token
  /// @param cueEnd index after the cue
  /// @param end index after the speaker
  /// @param through the medium that heard the speaker, where the phrase names both
  private record Phrase(
      int from, int cueEnd, int end, Optional<Source> source, Optional<Source.Medium> through) {

    Phrase(int from, int cueEnd, int end, Optional<Source> source) {
      this(from, cueEnd, end, source, Optional.empty());
    }
  }

  private Optional<Phrase> phrase(
      Passage passage, Match<Row> match, int to, IntFunction<Optional<Hit>> hits) {
    int start = match.end();
    return switch (match.value().get("verb")) {
      case "pronoun" -> Optional.of(new Phrase(match.start(), start, start, Optional.empty()));
      case "yes" ->
          isVerb(passage, start, to) && hits.apply(start).isEmpty()
              ? relayed(passage, match, start, to)
                  .or(() -> speaker(passage, match, start + 1, to, false))
              : Optional.empty();
      case "lam" -> speaker(passage, match, start, to, true);
      case "document" ->
          speaker(passage, match, start, to, false)
              .filter(p -> isDocument(p) && leads(passage, p.end()));
      default -> speaker(passage, match, start, to, false);
    };
  }

  private boolean isDocument(Phrase phrase) {
    var kind =
        phrase
            .source()
            .map(s -> words.isHead(s.head(), "document") || words.isHead(s.head(), "media"));
    return kind.orElse(false);
  }

  private boolean leads(Passage passage, int i) {
    return passage.isMark(i, ':') || words.is("that", passage, i);
  }

  private boolean isVerb(Passage passage, int i, int to) {
    return i < to
        && lexicon.at(passage.key(i)).stream()
            .anyMatch(form -> form.isFinite() && !form.cue().is("DESCRIBE"));
  }

  /// "As R quoted from S": S's report, heard by R.
  private Optional<Phrase> relayed(Passage passage, Match<Row> match, int verb, int to) {
    if (lexicon.at(passage.key(verb)).stream().noneMatch(form -> form.cue().is("RELAY"))) {
      return Optional.empty();
    }
    int from = verb + 1;
    int last = Math.min(to, verb + WIDEST_SOURCE);
    while (from < last && !passage.endsPhrase(from) && !words.is("from", passage.key(from))) {
      from++;
    }
    if (from >= last || passage.endsPhrase(from)) {
      return Optional.empty();
    }
    var medium = sources.find(passage, verb + 1, from).filter(s -> !s.name().isEmpty());
    return speaker(passage, match, from + 1, to, false)
        .map(p ->
            new Phrase(
                p.from,
                verb + 1,
                p.end,
                p.source,
                medium.map(m -> new Source.Medium(m.span(), m.name()))));
  }

  private Optional<Phrase> speaker(
      Passage passage, Match<Row> match, int start, int to, boolean lam) {
    boolean spoken = match.value().get("verb").equals("yes");
    int first = spoken ? sources.behindAdjuncts(passage, start, to) : start;
    int end = withoutLead(passage, start, sourceEnd(passage, first < to ? first : start, to));
    boolean attached = lam && start < to && passage.key(start).length() > 1;
    int from = lam && !attached ? start + 1 : start;
    var source =
        attached
            ? sources.behindPreposition(passage, from, end)
            : sources.find(passage, Math.min(from, end), end);
    return source
        .filter(s -> isSpeaker(s, match.value()))
        .map(s -> new Phrase(match.start(), start, end, Optional.of(s)));
  }

  /// Where the speaker's noun phrase ends: at a mark, at "then", or where its definiteness says so.
  private int sourceEnd(Passage passage, int start, int to) {
    int last = Math.min(to, start + WIDEST_SOURCE);
    for (int i = start; i < last; i++) {
      if (passage.quotation(i).isPresent()) {
        i = Math.min(passage.close(i), last);
      } else if (passage.endsPhrase(i)
          || words.is("apodosis", passage.key(i))
          || words.is("that", passage, i)) {
        return i;
      }
    }
    return last == to ? to : Math.max(start + 1, subjects.nounPhraseEnd(passage, start, last));
  }

  /// The end without "on that" and its like, which lead into the content of a verb before.
  private int withoutLead(Passage passage, int start, int end) {
    int last = end;
    while (last > start + 1
        && (words.is("that", passage, last - 1)
            || words.is("preposition", passage.key(last - 1)))) {
      last--;
    }
    return last;
  }

  /// Whether somebody or some document is meant: "according to the law" names no speaker.
  private boolean isSpeaker(Source source, Row row) {
    boolean sure =
        source.named() || !row.get("kind").equals("accord") || row.get("verb").equals("yes");
    if (words.is("no-speaker", Clitics.withoutArticle(source.head()))) {
      return false;
    }
    return sure ? !source.name().isEmpty() : words.head(source.head()).isPresent();
  }

  /// Whether the phrase names another hand of the report that a verb beside it makes.
  private static boolean passesOn(Match<Row> match, Phrase phrase) {
    boolean medium = phrase.source().filter(s -> s.named() && !s.person()).isPresent();
    return match.value().get("kind").equals("relay") || medium;
  }

  private static Speech speech(
      Passage passage, int sentence, Match<Row> match, Phrase phrase, ContentScope.Scope scope) {
    var row = match.value();
    var stance =
        new Stance(
            row.place(),
            row.get("kind").toUpperCase(Locale.ROOT),
            Polarity.AFFIRM,
            Evidence.TOLD,
            STRENGTH,
            row.get("distance").equals("yes"));
    return new Speech(
        passage.tokens.span(match.start(), phrase.cueEnd(), match.letters()),
        match.start(),
        sentence,
        stance,
        Gender.UNKNOWN,
        phrase.source(),
        scope.from(),
        scope.to(),
        0,
        scope.direct(),
        true,
        phrase.through());
  }
}
