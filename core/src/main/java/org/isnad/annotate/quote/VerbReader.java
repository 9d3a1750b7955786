package org.isnad.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.annotate.quote.Speech.Stance;
import org.isnad.model.Polarity;

/// Reads the reports of one sentence that a verb, a participle or "his saying" makes.
final class VerbReader {

  private final Words words;
  private final HitFinder hitFinder;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final ContentScope scopes;

  VerbReader(Words words, CueLexicon lexicon) {
    this.words = words;
    this.hitFinder = new HitFinder(words, lexicon);
    this.sources = new SourceFinder(words);
    this.subjects = new SubjectFinder(words, lexicon, sources);
    this.scopes = new ContentScope(words);
  }

  SourceFinder sources() {
    return sources;
  }

  SubjectFinder subjects() {
    return subjects;
  }

  ContentScope scopes() {
    return scopes;
  }

  /// The licensed verbs of the sentence, by token; those inside another's window without their own
  /// opener are left out.
  List<Optional<Hit>> hits(Passage passage, int from, int to) {
    var hits = new ArrayList<Optional<Hit>>(to - from);
    for (int i = from; i < to; i++) {
      hits.add(passage.isWord(i) ? hitFinder.at(passage, i, from, to) : Optional.empty());
    }
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).isPresent()) {
        dropInside(hits, i, from);
      }
    }
    return hits;
  }

  /// A noun that looks like a verb inside a speaker's name shares the opener of the verb before it.
  private static void dropInside(List<Optional<Hit>> hits, int i, int from) {
    var outer = hits.get(i).orElseThrow();
    boolean verb = outer.form().isFinite();
    for (int j = i + 1; verb && j < hits.size() && j + from < outer.opener().at(); j++) {
      var inner = hits.get(j);
      boolean same = inner.isPresent() && inner.get().opener().equals(outer.opener());
      boolean masdar = same && inner.orElseThrow().form().shape() == Shape.MASDAR;
      if (same && masdar && !outer.form().cue().is("RELAY")) {
        hits.set(i, Optional.empty());
        return;
      }
      if (same && !masdar && !inner.orElseThrow().conjoined()) {
        hits.set(j, Optional.empty());
      }
    }
  }

  /// The reports of the sentence.
  List<Speech> read(Passage passage, int sentence, int from, int to, List<Optional<Hit>> hits) {
    var speeches = new ArrayList<Speech>();
    for (var found : hits) {
      found.ifPresent(hit -> speeches.addAll(read(passage, sentence, from, to, hit, hits)));
    }
    return speeches;
  }

  private List<Speech> read(
      Passage passage, int sentence, int from, int to, Hit hit, List<Optional<Hit>> hits) {
    var opener = hit.opener();
    int start = opener.content();
    if (opener.kind() == Opener.Kind.COLON && words.is("that", passage.key(start))) {
      start++;
    }
    if (start >= to) {
      return List.of();
    }
    var scope =
        scopes.of(
            passage, start, to, i -> i >= from && i < to ? hits.get(i - from) : Optional.empty());
    if (scope.to() <= scope.from()) {
      return List.of();
    }
    var cue = passage.tokens.span(hit.at(), hit.at() + 1, hit.letters());
    var base =
        new Speech(
            cue,
            hit.at(),
            sentence,
            stance(passage, hit),
            hit.form().gender(),
            Optional.empty(),
            scope.from(),
            scope.to(),
            opener.letters(),
            scope.direct(),
            hit.form().cue().emits(),
            Optional.empty());
    if (hit.form().cue().is("RELAY")) {
      return relay(passage, base, hit);
    }
    return List.of(base.with(source(passage, hit, from)));
  }

  private Stance stance(Passage passage, Hit hit) {
    var cue = hit.form().cue();
    var stance = Stance.of(cue);
    boolean negated = !hit.conjoined() && words.is("negation", passage.key(hit.at() - 1));
    if (!negated) {
      return stance;
    }
    var flipped = cue.polarity() == Polarity.DENY ? Polarity.AFFIRM : Polarity.DENY;
    return new Stance(
        cue.place(),
        cue.type(),
        flipped,
        cue.evidence(),
        Math.min(2, cue.strength()),
        cue.distance());
  }

  private Optional<Source> source(Passage passage, Hit hit, int from) {
    var form = hit.form();
    if (form.shape() == Shape.PARTICIPLE) {
      return Optional.empty();
    }
    if (form.shape() == Shape.MASDAR) {
      return Optional.empty();
    }
    int end = hit.opener().at();
    var before =
        hit.conjoined() ? Optional.<Source>empty() : subjects.before(passage, hit.at(), from);
    if (form.cue().object() && before.isPresent() && !form.pronoun()) {
      return before;
    }
    int limit =
        form.cue().object() && !form.pronoun()
            ? subjects.nounPhraseEnd(passage, hit.at() + 1, end)
            : end;
    var after = sources.find(passage, hit.at() + 1, Math.max(limit, Math.min(end, hit.at() + 1)));
    boolean subject = after.isPresent() && !after.get().name().isEmpty();
    if (subject && form.cue().object() && !form.gender().agrees(after.get().gender())) {
      return Optional.empty();
    }
    if (subject || before.isEmpty()) {
      return after;
    }
    return before.map(s ->
        after
            .flatMap(Source::addressee)
            .map(m ->
                new Source(
                    s.span(),
                    s.name(),
                    s.head(),
                    s.named(),
                    s.anonymous(),
                    s.gender(),
                    Optional.of(m)))
            .orElse(s));
  }

  /// "R quoted S as saying": the relay R and, behind "from", the speaker S.
  private List<Speech> relay(Passage passage, Speech base, Hit hit) {
    int from = -1;
    for (int i = hit.at() + 1; i < hit.opener().at() && from < 0; i++) {
      from = words.is("from", passage.key(i)) ? i : -1;
    }
    if (from < 0) {
      return List.of();
    }
    var medium = sources.find(passage, hit.at() + 1, from).filter(s -> !s.name().isEmpty());
    int end = hit.opener().at();
    int saying = end;
    while (saying > from + 1 && !isSaying(passage, saying - 1)) {
      saying--;
    }
    boolean said = saying > from + 1;
    var speaker = sources.find(passage, from + 1, said ? saying - 1 : end);
    var through = medium.map(m -> new Source.Medium(m.span(), m.name()));
    int cueAt = said ? saying - 1 : from;
    var origin =
        new Speech(
            passage.span(cueAt, cueAt + 1),
            cueAt,
            base.sentence(),
            base.stance(),
            Gender.UNKNOWN,
            speaker,
            base.contentFrom(),
            base.contentTo(),
            base.contentLetters(),
            base.direct(),
            true,
            through);
    return medium.isPresent() || hit.form().gender() == Gender.FEMININE
        ? List.of(base.with(medium), origin)
        : List.of(origin);
  }

  private boolean isSaying(Passage passage, int i) {
    return words.is("saying", passage.key(i));
  }
}
