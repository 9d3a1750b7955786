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
  private final CueLexicon lexicon;
  private final HitFinder hitFinder;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final ContentScope scopes;

  VerbReader(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = new SourceFinder(words);
    this.subjects = new SubjectFinder(words, lexicon, sources);
    this.hitFinder = new HitFinder(words, lexicon, subjects);
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

  /// Several verbs that share one opener: "said that" inside a longer name gives way to the verb
  /// before it, that verb to "by saying".
  private static void dropInside(List<Optional<Hit>> hits, int i, int from) {
    var outer = hits.get(i).orElseThrow();
    for (int j = i + 1; j < hits.size() && j + from < outer.opener().at(); j++) {
      var inner = hits.get(j).filter(hit -> hit.opener().equals(outer.opener()));
      if (inner.isEmpty() || outer.form().shape() == Shape.MASDAR) {
        continue;
      }
      boolean saying = inner.get().form().shape() == Shape.MASDAR;
      if (saying && !outer.form().cue().is("RELAY")) {
        hits.set(i, Optional.empty());
        boolean finite = outer.form().isFinite();
        hits.set(j, inner.map(hit -> finite ? hit.windowFrom(i + from + 1) : hit));
        return;
      }
      hits.set(j, Optional.empty());
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
    boolean doubled =
        hit.opener().at() > hit.at() + 2
            && passage.name(hit.at() + 1).isEmpty()
            && isVerb(passage, hit.at() + 1);
    var cue = passage.tokens.span(hit.at(), hit.at() + (doubled ? 2 : 1), hit.letters());
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
    var source = source(passage, hit, from);
    return source.filter(s -> !speaks(s, opener)).isPresent()
        ? List.of()
        : List.of(base.with(source));
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
    if (form.shape() == Shape.MASDAR) {
      return hit.window() > hit.at()
          ? Optional.empty()
          : sources.find(passage, hit.window(), hit.at());
    }
    if (form.shape() == Shape.PARTICIPLE) {
      return sources.find(passage, hit.at() + 1, hit.opener().at()).filter(s -> s.name().isEmpty());
    }
    var before =
        hit.conjoined() || form.pronoun()
            ? Optional.<Source>empty()
            : subjects.before(passage, hit.at(), from);
    if (form.cue().object() && before.isPresent()) {
      return before;
    }
    var after = after(passage, hit);
    boolean subject = after.filter(s -> !s.name().isEmpty()).isPresent();
    if (subject && form.cue().object() && !form.gender().agrees(after.get().gender())) {
      return Optional.empty();
    }
    return subject || before.isEmpty()
        ? after
        : before.map(s -> after.flatMap(Source::addressee).map(s::heardBy).orElse(s));
  }

  private Optional<Source> after(Passage passage, Hit hit) {
    int start =
        passage.name(hit.at() + 1).isEmpty() && isVerb(passage, hit.at() + 1)
            ? hit.at() + 2
            : hit.at() + 1;
    int end = Math.max(start, hit.opener().at());
    boolean object = hit.form().cue().object() && !hit.form().pronoun();
    return sources.find(passage, start, object ? subjects.nounPhraseEnd(passage, start, end) : end);
  }

  /// Whether a second reporting verb stands here, by a slip of the pen.
  private boolean isVerb(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream().anyMatch(CueForm::isFinite)
        && words.head(passage.key(i)).isEmpty();
  }

  /// Whether the words can be a speaker at all; of an abstract noun nothing but "that" makes one.
  private boolean speaks(Source source, Opener opener) {
    boolean clause = opener.kind() != Opener.Kind.NOUN && opener.kind() != Opener.Kind.BARE_NOUN;
    return clause
        || source.named()
        || source.head().isEmpty()
        || words.head(source.head()).isPresent()
        || !Nouns.isFeminine(source.head()) && !words.is("demonstrative", source.head());
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
