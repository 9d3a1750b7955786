package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.quote.Speech.Stance;
import org.isnad.model.Polarity;
import org.isnad.text.Letters;

/// Reads the reports of one sentence that a verb, a participle or "his saying" makes.
final class VerbReader {

  private static final int WEAK = 2;

  private final Words words;
  private final HitFinder hitFinder;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final ActorFinder actors;
  private final VerbSource speakers;
  private final Plausibility plausibility;
  private final RelayReader relays;
  private final ContentScope scopes;

  VerbReader(Words words, CueLexicon lexicon) {
    this.words = words;
    this.sources = new SourceFinder(words, lexicon);
    this.subjects = new SubjectFinder(words, lexicon, sources);
    this.hitFinder = new HitFinder(words, lexicon, subjects);
    var apart = new ApartSubject(words, sources, subjects);
    this.actors = new ActorFinder(words, lexicon, subjects, apart);
    this.speakers = new VerbSource(words, lexicon, sources, subjects, apart);
    this.plausibility = new Plausibility(words);
    this.relays = new RelayReader(words, sources, subjects);
    this.scopes = new ContentScope(words, lexicon);
  }

  SourceFinder sources() {
    return sources;
  }

  SubjectFinder subjects() {
    return subjects;
  }

  ActorFinder actors() {
    return actors;
  }

  ContentScope scopes() {
    return scopes;
  }

  /// The licensed verbs of a sentence.
  SentenceHits hits(Passage passage, Passage.Stretch stretch) {
    return SentenceHits.of(passage, stretch, hitFinder);
  }

  /// The reports of sentence number `sentence`.
  List<Speech> read(Passage passage, int sentence, SentenceHits hits) {
    var speeches = new ArrayList<Speech>();
    int outer = 0;
    for (var hit : hits.all()) {
      boolean inside = hit.at() < outer && hit.opener().at() < outer;
      boolean relative = words.is("relative-pronoun", passage.key(hit.at() - 1));
      speeches.addAll(
          read(passage, sentence, hit, hits, inside && relative ? outer : Integer.MAX_VALUE));
      outer = Math.max(outer, opening(passage, hit));
    }
    return speeches;
  }

  /// The index of what leads into a verb's content, a preposition before a quotation included.
  private int opening(Passage passage, Hit hit) {
    int at = hit.opener().at();
    return words.is("preposition", passage.key(at - 1)) ? at - 1 : at;
  }

  /// The reports of one verb.
  ///
  /// @param outer where the content of a verb begins in whose clause this one stands
  private List<Speech> read(Passage passage, int sentence, Hit hit, SentenceHits hits, int outer) {
    var stretch = passage.sentences.get(sentence);
    int start = contentStart(passage, hit.opener());
    int limit = limit(passage, hit.opener(), start, Math.min(outer, stretch.to()));
    if (start >= limit) {
      return List.of();
    }
    var scope = scopes.of(passage, start, limit, hits::licensedAt);
    if (scope.to() <= scope.from()) {
      return List.of();
    }
    var speech = speech(passage, sentence, hit, scope);
    if (hit.form().cue().is("RELAY")) {
      return relays.read(passage, speech, hit, stretch.from());
    }
    if (hit.form().cue().is("LEARN")) {
      return relays.learned(passage, speech, hit);
    }
    var source = speakers.of(passage, hit, stretch.from());
    if (!plausibility.speaks(passage, source, hit)) {
      return List.of();
    }
    boolean pious = plausibility.isPious(passage, source, hit);
    return List.of(pious ? speech.with(source).silent() : speech.with(source));
  }

  private int contentStart(Passage passage, Opener opener) {
    boolean that =
        opener.kind() == Opener.Kind.COLON && words.is("that", passage.key(opener.content()));
    boolean loose =
        passage.key(opener.content()).equals("" + Letters.WAW)
            && passage.quotation(opener.content() + 1).isPresent();
    return that || loose ? opener.content() + 1 : opener.content();
  }

  /// What is said of an object that a pronoun stands for ends at the first comma, a noun as content
  /// before "while".
  private int limit(Passage passage, Opener opener, int start, int to) {
    if (!opener.isNoun() && opener.kind() != Opener.Kind.PREDICATE) {
      return to;
    }
    int i = start;
    while (i < to && !(passage.isComma(i) && (!opener.isNoun() || isMeanwhile(passage, i + 1)))) {
      i++;
    }
    return i;
  }

  private boolean isMeanwhile(Passage passage, int i) {
    return words.is("meanwhile", passage.key(i));
  }

  private Speech speech(Passage passage, int sentence, Hit hit, ContentScope.Scope scope) {
    int cueEnd = hit.at() + (speakers.isDoubled(passage, hit) ? 2 : 1);
    return new Speech(
        passage.tokens.span(hit.at(), cueEnd, hit.letters()),
        hit.at(),
        sentence,
        stance(passage, hit),
        hit.form().gender(),
        Optional.empty(),
        scope.from(),
        scope.to(),
        hit.opener().letters(),
        scope.direct(),
        hit.form().cue().emits(),
        Optional.empty());
  }

  private Stance stance(Passage passage, Hit hit) {
    var cue = hit.form().cue();
    boolean negated = !hit.conjoined() && words.isNegated(passage, hit.at());
    if (!negated) {
      return Stance.of(cue);
    }
    var flipped = cue.polarity() == Polarity.DENY ? Polarity.AFFIRM : Polarity.DENY;
    return new Stance(
        cue.place(),
        cue.type(),
        flipped,
        cue.evidence(),
        Math.min(WEAK, cue.strength()),
        cue.distance());
  }
}
