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
import org.isnad.model.NameType;
import org.isnad.model.Polarity;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Reads "according to S", "quoting S", "as S said", before, inside and after what is reported.
final class AccordReader {

  private static final int WIDEST_SOURCE = AccordEnd.WIDEST;
  private static final int WIDEST_SUBJECT = 14;
  private static final int STRENGTH = 3;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final AccordEnd ends;
  private final AccordContent contents;

  AccordReader(Words words, CueLexicon lexicon, VerbReader verbs) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = verbs.sources();
    this.ends = new AccordEnd(words, lexicon, verbs.subjects());
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
        var phrase =
            phrase(passage, match, AccordEnd.limit(i, stretch.to(), verbal), hits)
                .filter(p -> !isAlso(passage, match, stretch.from(), p.end()))
                .map(p -> verbal.isEmpty() ? openedBy(passage, stretch.from(), p) : p);
        phrase
            .flatMap(p ->
                contents.of(
                    passage, stretch, p.from(), p.end(), passesOn(passage, match, p), hits, verbal))
            .filter(scope -> !isRepeated(match, scope, verbal))
            .map(scope -> speech(passage, sentence, match, phrase.get(), scope))
            .ifPresent(speeches::add);
        i = match.end() - 1;
      }
    }
    return speeches;
  }

  /// Whether "in his words" adds nothing to the report of a verb, neither a speaker nor distance.
  private static boolean isRepeated(
      Match<Row> match, ContentScope.Scope scope, List<Speech> verbal) {
    return match.value().get("verb").equals("pronoun")
        && !match.value().get("distance").equals("yes")
        && Speech.near(verbal, match.start()).stream()
            .anyMatch(speech ->
                speech.emits()
                    && speech.contentFrom() == scope.from()
                    && speech.contentTo() == scope.to());
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
      case "yes", "as" ->
          isVerb(passage, start, to)
                  && hits.apply(start).isEmpty()
                  && !words.is("out-of", passage.key(start + 1))
              ? relayed(passage, match, start, to, hits)
                  .or(() -> speaker(passage, match, start + 1, to, hits))
              : Optional.empty();
      case "what" ->
          reply(passage, start).isPresent()
              ? speaker(passage, match, start + 1, to, hits)
              : Optional.empty();
      case "document" ->
          speaker(passage, match, start, to, hits)
              .filter(p -> isDocument(p) && leads(passage, p.end()));
      default -> speaker(passage, match, start, to, hits);
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
    return i < to && isVerb(passage.key(i));
  }

  private boolean isVerb(String key) {
    return lexicon.at(key).stream()
        .anyMatch(form -> form.isFinite() && form.cue().emits() && !form.cue().is("DESCRIBE"));
  }

  /// The reporting verb at a token whose object is a pronoun: "which he denied".
  private Optional<CueForm> reply(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream()
        .filter(form -> form.isFinite() && form.pronoun() && form.cue().emits())
        .filter(form -> form.cue().takesThat() && !form.cue().object())
        .findFirst();
  }

  private static boolean isSpoken(Row row) {
    return row.get("verb").equals("yes")
        || row.get("verb").equals("as")
        || row.get("verb").equals("what");
  }

  /// Whether "as" means "also": it opens its sentence and no "then" follows the speaker.
  private boolean isAlso(Passage passage, Match<Row> match, int from, int end) {
    int then = passage.isComma(end) ? end + 1 : end;
    return match.value().get("verb").equals("as")
        && match.start() == from
        && !words.is("apodosis", passage.key(then));
  }

  /// "In his words" in a sentence without other report: its speaker is the subject of the reporting
  /// verb with which the sentence begins.
  private Phrase openedBy(Passage passage, int from, Phrase phrase) {
    boolean pronoun = phrase.source().isEmpty() && phrase.end() == phrase.cueEnd();
    if (!pronoun || !isVerb(passage.keyWithoutConjunction(from))) {
      return phrase;
    }
    int last = Math.min(phrase.from(), from + WIDEST_SUBJECT);
    for (int i = from + 1; i < last; i++) {
      if (passage.isName(i, NameType.PER)) {
        var subject = sources.find(passage, from + 1, passage.nameEnd(i));
        return new Phrase(phrase.from(), phrase.cueEnd(), phrase.end(), subject);
      }
    }
    return phrase;
  }

  /// "As R quoted from S": S's report, heard by R.
  private Optional<Phrase> relayed(
      Passage passage, Match<Row> match, int verb, int to, IntFunction<Optional<Hit>> hits) {
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
    return speaker(passage, match, from + 1, to, hits)
        .map(p ->
            new Phrase(
                p.from,
                verb + 1,
                p.end,
                p.source,
                medium.map(m -> new Source.Medium(m.span(), m.name()))));
  }

  private Optional<Phrase> speaker(
      Passage passage, Match<Row> match, int start, int to, IntFunction<Optional<Hit>> hits) {
    boolean lam = match.value().get("verb").equals("lam");
    boolean spoken = isSpoken(match.value());
    int first = spoken ? sources.behindAdjuncts(passage, start, to) : start;
    int end =
        ends.of(passage, start, first < to ? first : start, to, isFirst(passage, match), hits);
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

  /// Whether the phrase opens its sentence.
  private static boolean isFirst(Passage passage, Match<Row> match) {
    return match.start() == 0 || passage.isStop(match.start() - 1);
  }

  /// Whether somebody or some document is meant: "according to the law" or "to his estimate" names
  /// no speaker.
  private boolean isSpeaker(Source source, Row row) {
    boolean sure = source.named() || !row.get("kind").equals("accord") || isSpoken(row);
    var noun = Clitics.withoutArticle(source.head());
    boolean swallowed = source.head().startsWith("" + Letters.LAM);
    boolean act =
        !Nouns.isDefinite(source.head())
            && Nouns.withoutPossessor(source.head()).stream().anyMatch(Nouns::isVerbalNoun);
    if (act
        || words.is("no-speaker", noun)
        || swallowed && words.is("no-speaker", source.head().substring(1))
        || words.is("plan", noun) && !isGenitive(source)) {
      return false;
    }
    return sure ? !source.name().isEmpty() : words.head(source.head()).isPresent();
  }

  /// Whether the speaker's noun has a definite one behind it: "the programme of N".
  private static boolean isGenitive(Source source) {
    var parts = Folding.fold(source.name()).split(" ", 3);
    return parts.length > 1 && Nouns.isDefinite(parts[1]);
  }

  private Polarity polarity(Passage passage, Match<Row> match) {
    return match.value().get("verb").equals("what")
        ? reply(passage, match.end()).map(form -> form.cue().polarity()).orElse(Polarity.AFFIRM)
        : Polarity.AFFIRM;
  }

  /// Whether the phrase names another hand of the report that a verb beside it makes.
  private boolean passesOn(Passage passage, Match<Row> match, Phrase phrase) {
    boolean medium = phrase.source().filter(s -> s.named() && !s.person()).isPresent();
    boolean relays =
        match.value().get("verb").equals("yes")
            && lexicon.at(passage.key(match.end())).stream()
                .anyMatch(form -> form.pronoun() && form.cue().is("RELAY"));
    return match.value().get("kind").equals("relay") || medium || relays;
  }

  private Speech speech(
      Passage passage, int sentence, Match<Row> match, Phrase phrase, ContentScope.Scope scope) {
    var row = match.value();
    var stance =
        new Stance(
            row.place(),
            row.get("kind").toUpperCase(Locale.ROOT),
            polarity(passage, match),
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
