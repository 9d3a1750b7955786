package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Looks up speakers that a report leaves out or names by a noun with the article.
///
/// A left-out speaker is the nearest one before that agrees with the verb in gender: the subject
/// with which the sentence begins, else speakers of the same rank before nested ones.
final class SpeakerResolver {

  private static final int FAR = 50;

  private final Words words;
  private final Mentions mentions;
  private final ActorFinder actors;

  SpeakerResolver(Words words, SubjectFinder subjects, ActorFinder actors) {
    this.words = words;
    this.mentions = new Mentions(words, subjects);
    this.actors = actors;
  }

  /// The speaker of each report, in the same order; reports are sorted by their cues.
  List<Speaker> resolve(Passage passage, List<Speech> speeches) {
    var anaphora = new Anaphora(words, passage);
    var speakers = new ArrayList<Speaker>(speeches.size());
    for (int i = 0; i < speeches.size(); i++) {
      var speech = speeches.get(i);
      var source = speech.source().filter(s -> !s.name().isEmpty());
      var speaker =
          source.isPresent()
              ? anaphora.named(passage, speech, source.get(), speakers)
              : elided(passage, anaphora, speeches, speakers, i);
      var heard = speech.source().flatMap(Source::addressee).or(speech::through);
      speakers.add(
          heard
              .map(m -> speaker.heardBy(anaphora.medium(passage, m, speech, speakers)))
              .orElse(speaker));
    }
    return speakers;
  }

  private Speaker elided(
      Passage passage,
      Anaphora anaphora,
      List<Speech> speeches,
      List<Speaker> speakers,
      int index) {
    var speech = speeches.get(index);
    boolean many = hasPluralCue(passage, speech);
    Predicate<Speaker> fits = speaker -> !many || mayBeMany(passage, speaker);
    var told =
        headline(passage, speech)
            .or(() -> pronoun(passage, speeches, speakers, index))
            .or(() -> actor(passage, anaphora, speeches, speakers, index).filter(fits))
            .or(() -> opening(passage, anaphora, speeches, speakers, index).filter(fits))
            .or(() -> mentions.first(passage, speech, speeches, index).filter(fits))
            .or(() -> EarlierSpeakers.agreeing(speeches, speakers, index, fits));
    return (many ? told : told.or(() -> EarlierSpeakers.latest(speeches, speakers, index)))
        .or(() -> mentions.any(passage, speech).filter(fits))
        .map(Speaker::elided)
        .orElse(Speaker.UNKNOWN);
  }

  /// Whether the cue has the plural of people.
  private static boolean hasPluralCue(Passage passage, Speech speech) {
    var key = passage.keyWithoutConjunction(speech.at());
    return Nouns.isHumanPlural(key) || Nouns.isPluralVerb(key);
  }

  /// Whether a verb in the plural can go with a speaker: no single person by name, unless "and"
  /// joins another one.
  private boolean mayBeMany(Passage passage, Speaker speaker) {
    var first = Folding.fold(speaker.name()).split(" ", 2)[0];
    var head = Clitics.withoutArticle(speaker.head().isEmpty() ? first : speaker.head());
    boolean group =
        words
                .head(head)
                .filter(
                    row -> !row.get("kind").equals("person") || row.get("anonymous").equals("yes"))
                .isPresent()
            || Nouns.isHumanPlural(head)
            || Nouns.isDual(speaker.head())
            || Nouns.isGoverningPlural(speaker.head());
    return speaker.anonymous()
        || group
        || speaker.source().filter(s -> isJoined(passage, s)).isPresent();
  }

  private static boolean isJoined(Passage passage, Source source) {
    int next = passage.tokens.indexAt(source.span().end());
    return passage.isWord(next)
        && passage.key(next).charAt(0) == Letters.WAW
        && !passage.keyWithoutConjunction(next).equals(passage.key(next));
  }

  /// Of "S condemns the attack and announces" in a headline S: the word or two before its first
  /// present verb, a label with a colon passed over.
  private Optional<Speaker> headline(Passage passage, Speech speech) {
    int from = passage.sentences.get(speech.sentence()).from();
    for (int i = from; passage.isHeadline(speech.at()) && i < speech.at(); i++) {
      if (passage.isMark(i, ':')) {
        from = i + 1;
      } else if (i > from && words.isPresent(passage, i)) {
        return i - from <= 2 && passage.isWord(from)
            ? Optional.of(
                Speaker.mentioned(
                    passage.fullestName(passage.span(from, i).of(passage.tokens.text()))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Of "he explained that he accuses" the outer speaker: the pronoun written onto "that" is his.
  private Optional<Speaker> pronoun(
      Passage passage, List<Speech> speeches, List<Speaker> speakers, int index) {
    var speech = speeches.get(index);
    var that = passage.key(speech.at() - 1);
    for (int i = index - 1; that.length() > 2 && words.is("that", that) && i >= 0; i--) {
      int from = speeches.get(i).contentFrom();
      boolean first = from == speech.at() || from == speech.at() - 1;
      if (first && speeches.get(i).emits()) {
        return Optional.of(speakers.get(i)).filter(Speaker::isKnown);
      }
      if (speeches.get(i).sentence() < speech.sentence()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Of "S condemned ... and considered that" S: the subject of the verb of speech before in the
  /// sentence that reports nothing itself.
  private Optional<Speaker> actor(
      Passage passage,
      Anaphora anaphora,
      List<Speech> speeches,
      List<Speaker> speakers,
      int index) {
    var speech = speeches.get(index);
    int from = passage.sentences.get(speech.sentence()).from();
    int last = index > 0 ? Math.max(from, speeches.get(index - 1).at() + 1) : from;
    return actors
        .find(passage, Math.max(last, speech.at() - FAR), from, speech)
        .map(source -> acting(passage, speech, source, anaphora, speakers));
  }

  /// Of a sentence behind one that reports nothing the subject of the verb of speech which begins
  /// that one: "S criticised .... And he said".
  private Optional<Speaker> opening(
      Passage passage,
      Anaphora anaphora,
      List<Speech> speeches,
      List<Speaker> speakers,
      int index) {
    var speech = speeches.get(index);
    int before = speech.sentence() - 1;
    boolean between = before >= 0 && (index == 0 || speeches.get(index - 1).sentence() < before);
    return between
        ? actors
            .opening(passage, passage.sentences.get(before), speech.gender())
            .map(source -> acting(passage, speech, source, anaphora, speakers))
        : Optional.empty();
  }

  private static Speaker acting(
      Passage passage, Speech speech, Source source, Anaphora anaphora, List<Speaker> speakers) {
    var speaker = anaphora.named(passage, speech, source, speakers);
    return source.addressee().map(speaker::heardBy).orElse(speaker);
  }
}
