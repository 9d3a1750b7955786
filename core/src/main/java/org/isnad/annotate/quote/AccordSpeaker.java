package org.isnad.annotate.quote;

import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Finds the speaker behind "according to", "quoting", "as ... said".
final class AccordSpeaker {

  private static final int WIDEST_SOURCE = AccordEnd.WIDEST;

  private static final int SHORT = 2;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final AccordEnd ends;

  AccordSpeaker(Words words, CueLexicon lexicon, VerbReader verbs) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = verbs.sources();
    this.ends = new AccordEnd(words, lexicon, verbs.subjects());
  }

  /// The phrase whose cue is `match`, no further than token `to`; absent where it names no speaker.
  Optional<AccordPhrase> at(
      Passage passage, Match<Row> match, int to, IntFunction<Optional<Hit>> hits) {
    int start = match.end();
    return switch (match.value().get("verb")) {
      case "pronoun" ->
          Optional.of(new AccordPhrase(match.start(), start, start, Optional.empty()));
      case "yes", "as" ->
          isVerb(passage, start, to)
                  && hits.apply(start).isEmpty()
                  && !words.is("out-of", passage.key(start + 1))
                  && !goesOn(passage, match.value(), start)
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

  private boolean isDocument(AccordPhrase phrase) {
    var kind =
        phrase
            .source()
            .map(s -> words.isHead(s.head(), "document") || words.isHead(s.head(), "media"));
    return kind.orElse(false);
  }

  private boolean leads(Passage passage, int i) {
    return passage.isMark(i, ':') || words.is("that", passage, i);
  }

  /// Whether a verb that adds, learns or witnesses follows "as", which then means "also" or "as you
  /// know".
  private boolean goesOn(Passage passage, Row row, int i) {
    return row.get("verb").equals("as")
        && lexicon.at(passage.key(i)).stream()
            .allMatch(
                form -> form.cue().is("ADD") || form.cue().is("LEARN") || form.cue().is("TESTIFY"));
  }

  private boolean isVerb(Passage passage, int i, int to) {
    var key = passage.key(i);
    return i < to && isVerb(key) && !words.is("not-cue", key) && !words.is("amounts", key);
  }

  boolean isVerb(String key) {
    return lexicon.at(key).stream()
        .filter(form -> !form.cue().is("DESCRIBE") && !form.cue().is("REPEAT"))
        .anyMatch(form -> form.isFinite() && form.cue().emits());
  }

  /// The reporting verb at a token whose object is a pronoun: "which he denied".
  Optional<CueForm> reply(Passage passage, int i) {
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

  /// "As R quoted from S": S's report, heard by R.
  private Optional<AccordPhrase> relayed(
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
            new AccordPhrase(
                p.from(),
                verb + 1,
                p.end(),
                p.source(),
                medium.map(m -> new Source.Medium(m.span(), m.name()))));
  }

  private Optional<AccordPhrase> speaker(
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
    boolean alone = isFirst(passage, match) && !passage.isWord(end) && end - from <= SHORT;
    boolean then = words.is("apodosis", passage.key(passage.isComma(end) ? end + 1 : end));
    return source
        .filter(s ->
            (alone || isSpeaker(s, match.value(), then))
                && !(spoken && isVerbBehindAnd(passage, from)))
        .map(s -> new AccordPhrase(match.start(), start, end, Optional.of(s)));
  }

  /// Whether the phrase opens its sentence.
  private static boolean isFirst(Passage passage, Match<Row> match) {
    return match.start() == 0 || passage.isStop(match.start() - 1);
  }

  /// Whether somebody or some document is meant: "according to the law" or "to his estimate" names
  /// no speaker.
  private boolean isSpeaker(Source source, Row row, boolean then) {
    boolean sure = source.named() || !row.get("kind").equals("accord") || isSpoken(row);
    var noun = Clitics.withoutArticle(source.head());
    boolean swallowed = source.head().startsWith("" + Letters.LAM);
    if (then && (words.isHead(noun, "document") || swallowed)) {
      return true;
    }
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

  /// Whether a word that only "and" can open stands where the subject would: "as he wished and
  /// wanted".
  private boolean isVerbBehindAnd(Passage passage, int i) {
    var bare = passage.keyWithoutConjunction(i);
    return bare.length() > 2
        && !bare.equals(passage.key(i))
        && passage.name(i).isEmpty()
        && words.head(bare).isEmpty()
        && !words.is("addressee", passage.key(i))
        && words.head(passage.key(i)).isEmpty()
        && !Nouns.isDefinite(bare);
  }

  /// Whether the speaker's noun has a definite one behind it: "the programme of N".
  private static boolean isGenitive(Source source) {
    var parts = Folding.fold(source.name()).split(" ", 3);
    return parts.length > 1 && Nouns.isDefinite(parts[1]);
  }
}
