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

/// Reads "according to S", "quoting S", "as S said", before, inside and after what is reported.
final class AccordReader {

  private static final int WIDEST_SUBJECT = 14;
  private static final int STRENGTH = 3;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final AccordSpeaker speakers;
  private final AccordContent contents;

  AccordReader(Words words, CueLexicon lexicon, VerbReader verbs) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = verbs.sources();
    this.speakers = new AccordSpeaker(words, lexicon, verbs);
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
    int last = -1;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      var found = Words.longest(words.accords.at(passage.tokens, i));
      if (found.isPresent() && passage.isWord(i)) {
        var match = found.get();
        var phrase =
            speakers
                .at(passage, match, AccordEnd.limit(i, stretch.to(), verbal), hits)
                .filter(p -> !isAlso(passage, match, stretch.from(), p.end()))
                .map(p -> verbal.isEmpty() ? openedBy(passage, stretch.from(), p) : p);
        int before = last;
        var shared = phrase.flatMap(p -> shared(match, p, speeches, before));
        phrase
            .flatMap(p ->
                shared
                    .or(() -> trailing(passage, sentence, p))
                    .or(() ->
                        contents.of(
                            passage,
                            stretch,
                            p.from(),
                            p.end(),
                            passesOn(passage, match, p),
                            hits,
                            verbal)))
            .filter(scope -> !isRepeated(match, scope, verbal))
            .map(scope -> speech(passage, sentence, match, phrase.get(), scope, verbal))
            .ifPresent(speeches::add);
        last = phrase.map(AccordPhrase::end).orElse(last);
        i = match.end() - 1;
      }
    }
    return speeches;
  }

  /// The sentence before, where the phrase is a sentence of its own: "... . According to S."
  private static Optional<ContentScope.Scope> trailing(
      Passage passage, int sentence, AccordPhrase phrase) {
    var stretch = passage.sentences.get(sentence);
    boolean alone =
        phrase.from() == stretch.from()
            && !passage.isWord(phrase.end())
            && phrase.end() + 1 >= stretch.to();
    if (!alone || sentence == 0) {
      return Optional.empty();
    }
    var before = passage.sentences.get(sentence - 1);
    int from = before.from();
    int to = before.to();
    while (to > from && !passage.isWord(to - 1) && !passage.isQuote(to - 1)) {
      to--;
    }
    return before.sentence().zone() == stretch.sentence().zone() && to > from + 2
        ? Optional.of(new ContentScope.Scope(from, to, false))
        : Optional.empty();
  }

  /// The content of the phrase before, where "quoting S" follows its speaker: both pass on the
  /// same.
  ///
  /// @param last index after the speaker of the phrase before
  private static Optional<ContentScope.Scope> shared(
      Match<Row> match, AccordPhrase phrase, List<Speech> before, int last) {
    boolean relay = match.value().get("kind").equals("relay");
    return relay && phrase.from() <= last && !before.isEmpty()
        ? Optional.of(before.getLast())
            .map(s -> new ContentScope.Scope(s.contentFrom(), s.contentTo(), s.direct()))
        : Optional.empty();
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

  /// Whether "as" means "also": it opens its sentence and no "then" follows the speaker.
  private boolean isAlso(Passage passage, Match<Row> match, int from, int end) {
    int then = passage.isComma(end) ? end + 1 : end;
    return match.value().get("verb").equals("as")
        && match.start() == from
        && !words.is("apodosis", passage.key(then));
  }

  /// "In his words" in a sentence without other report: its speaker is the subject of the reporting
  /// verb with which the sentence begins.
  private AccordPhrase openedBy(Passage passage, int from, AccordPhrase phrase) {
    boolean pronoun = phrase.source().isEmpty() && phrase.end() == phrase.cueEnd();
    if (!pronoun || !speakers.isVerb(passage.keyWithoutConjunction(from))) {
      return phrase;
    }
    int last = Math.min(phrase.from(), from + WIDEST_SUBJECT);
    for (int i = from + 1; i < last; i++) {
      if (passage.isName(i, NameType.PER)) {
        var subject = sources.find(passage, from + 1, passage.nameEnd(i));
        return new AccordPhrase(phrase.from(), phrase.cueEnd(), phrase.end(), subject);
      }
    }
    return phrase;
  }

  private Polarity polarity(Passage passage, Match<Row> match) {
    return match.value().get("verb").equals("what")
        ? speakers
            .reply(passage, match.end())
            .map(form -> form.cue().polarity())
            .orElse(Polarity.AFFIRM)
        : Polarity.AFFIRM;
  }

  /// Whether the phrase names another hand of the report that a verb beside it makes.
  private boolean passesOn(Passage passage, Match<Row> match, AccordPhrase phrase) {
    boolean medium = phrase.source().filter(s -> s.named() && !s.person()).isPresent();
    boolean relays =
        match.value().get("verb").equals("yes")
            && lexicon.at(passage.key(match.end())).stream()
                .anyMatch(form -> form.pronoun() && form.cue().is("RELAY"));
    return match.value().get("kind").equals("relay") || medium || relays;
  }

  private Speech speech(
      Passage passage,
      int sentence,
      Match<Row> match,
      AccordPhrase phrase,
      ContentScope.Scope scope,
      List<Speech> verbal) {
    var row = match.value();
    int letters =
        Speech.near(verbal, match.start()).stream()
            .filter(other -> other.contentFrom() == scope.from())
            .mapToInt(Speech::contentLetters)
            .findFirst()
            .orElse(0);
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
        letters,
        scope.direct(),
        true,
        phrase.through());
  }
}
