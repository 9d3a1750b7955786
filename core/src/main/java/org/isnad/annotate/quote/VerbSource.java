package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.model.NameType;
import org.isnad.text.Letters;

/// Finds the speaker of a reporting verb: behind it, or before it as its subject.
final class VerbSource {

  private static final int WIDEST = 12;
  private static final int WIDEST_LEAD = 30;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final ApartSubject apart;
  private final SubjectBehind behind;
  private final AdjacentSubject adjacent;

  VerbSource(
      Words words,
      CueLexicon lexicon,
      SourceFinder sources,
      SubjectFinder subjects,
      ApartSubject apart) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = sources;
    this.subjects = subjects;
    this.apart = apart;
    this.adjacent = new AdjacentSubject(words, lexicon, sources);
    this.behind = new SubjectBehind(words, lexicon, sources, subjects);
  }

  /// The speaker of the verb in a sentence that begins at `from`; absent when it is left out.
  Optional<Source> of(Passage passage, Hit hit, int from) {
    return switch (hit.form().shape()) {
      case MASDAR -> ofSaying(passage, hit);
      case PARTICIPLE -> ofParticiple(passage, hit, from);
      case PAST, PRESENT -> heard(passage, ofFinite(passage, hit, from), from, hit.at());
    };
  }

  /// "In his talk to R, S said": the medium with which the sentence begins.
  private Optional<Source> heard(Passage passage, Optional<Source> source, int from, int at) {
    boolean open = source.filter(s -> s.addressee().isEmpty()).isPresent();
    boolean opens =
        open
            && at - from <= WIDEST_LEAD
            && words
                .adjunct(passage, from)
                .filter(m -> m.value().get("kind").equals("medium"))
                .isPresent();
    return opens
        ? source.map(s -> sources.mediumIn(passage, from, at).map(s::heardBy).orElse(s))
        : source;
  }

  /// "S commented by saying": S stands between the verb and "saying".
  private Optional<Source> ofSaying(Passage passage, Hit hit) {
    int length = hit.at() - hit.window();
    return length > 0 && length <= WIDEST
        ? sources.find(passage, hit.window(), hit.at()).filter(s -> !words.is("own-talk", s.head()))
        : Optional.empty();
  }

  /// "S went on, affirming that": of a participle that completes a verb the verb's subject.
  private Optional<Source> ofParticiple(Passage passage, Hit hit, int from) {
    for (int i = hit.at() - 1; i >= Math.max(from, hit.at() - WIDEST) && passage.isWord(i); i--) {
      if (reports(passage, i)) {
        if (words.is("that", passage.key(i + 1))) {
          return Optional.empty();
        }
        return subjects
            .doer(passage, i + 1, hit.at())
            .filter(s -> !s.name().isEmpty())
            .filter(s ->
                s.named()
                    || words.head(s.head()).isPresent()
                    || !Nouns.isAccusative(s.head()) && Nouns.withoutPossessor(s.head()).isEmpty());
      }
    }
    return sources.find(passage, hit.at() + 1, hit.opener().at()).filter(s -> s.name().isEmpty());
  }

  /// Whether a finite reporting verb joined by a conjunction or by "while" stands here.
  private boolean reports(Passage passage, int i) {
    var key = passage.keyWithoutConjunction(i);
    boolean joined = !key.equals(passage.key(i)) || words.is("joining", passage.key(i - 1));
    return joined
        && lexicon.at(key).stream().anyMatch(form -> form.isFinite() && form.cue().emits());
  }

  private Optional<Source> ofFinite(Passage passage, Hit hit, int from) {
    var form = hit.form();
    int noun = hit.at() - 2;
    if (noun > from && isDescribedPair(passage, hit, noun)) {
      boolean attached = words.head(passage.key(noun)).isEmpty();
      return Optional.of(
          attached
              ? sources.behindConjunction(passage, noun, hit.at())
              : sources.of(passage, noun, hit.at()));
    }
    if (isDescribed(passage, hit, from)) {
      return Optional.of(sources.of(passage, hit.at() - 1, hit.at()));
    }
    if (hit.conjoined()
        && words.is("as-for", passage.key(from))
        && hit.at() - from < WIDEST
        && passage.key(hit.at()).charAt(0) == Letters.FEH) {
      return sources.find(passage, from + 1, hit.at());
    }
    boolean mayPrecede = !hit.conjoined() && !form.pronoun();
    var before =
        mayPrecede
            ? subjects
                .before(passage, hit.at(), from)
                .or(() -> apart.find(passage, hit.at(), from, form.gender()))
            : Optional.<Source>empty();
    if (form.cue().object() && before.isPresent()) {
      return before;
    }
    boolean complete =
        before.isPresent()
            && (words.is("done", passage.key(hit.at() - 1)) || passage.isQuote(hit.at() + 1));
    if (complete) {
      var medium = sources.mediumIn(passage, hit.at() + 1, hit.opener().at());
      return before.map(s -> medium.map(s::heardBy).orElse(s));
    }
    var after = behind.of(passage, hit).or(() -> writer(passage, hit, from));
    boolean subject = after.filter(s -> !s.name().isEmpty()).isPresent();
    if (subject && form.cue().object() && !agrees(form, after.orElseThrow())) {
      return Optional.empty();
    }
    if (subject) {
      return after;
    }
    if (before.isEmpty()) {
      return after
          .or(() -> document(passage, hit, from))
          .or(() -> adjacent.find(passage, hit, from));
    }
    return before.map(s -> after.flatMap(Source::addressee).map(s::heardBy).orElse(s));
  }

  /// "Security sources who affirmed to N that": the same with an adjective, the speakers unnamed.
  private boolean isDescribedPair(Passage passage, Hit hit, int noun) {
    boolean adjective =
        Nouns.isRelational(passage.key(noun + 1))
            && !Nouns.isDefinite(passage.key(noun + 1))
            && passage.name(noun + 1).isEmpty();
    return adjective
        && !hit.conjoined()
        && hit.form().shape() == Shape.PAST
        && !hit.form().pronoun()
        && !Nouns.isDefinite(passage.key(noun))
        && passage.name(noun).isEmpty()
        && !words.is("preposition", passage.keyWithoutConjunction(noun - 1))
        && passage.tokens.strips(noun).stream()
            .filter(strip -> strip.letters() <= 1)
            .flatMap(strip -> words.head(strip.key()).stream())
            .filter(row -> row.get("anonymous").equals("yes"))
            .anyMatch(row -> hit.form().gender().agrees(SourceMaker.gender(row)));
  }

  /// "A man who claimed that": a noun for people without article right before a past verb that has
  /// no subject behind it.
  private boolean isDescribed(Passage passage, Hit hit, int from) {
    int noun = hit.at() - 1;
    boolean document = words.isHead(passage.key(noun), "document");
    boolean adjective =
        noun > from
            && !Nouns.isDefinite(passage.key(noun - 1))
            && words.head(passage.key(noun - 1)).isPresent();
    return !adjective
        && (document || hit.form().shape() == Shape.PAST)
        && !hit.conjoined()
        && noun > from
        && hit.opener().at() == hit.at() + 1
        && passage.name(noun).isEmpty()
        && !Nouns.isDefinite(passage.key(noun))
        && words
            .head(passage.key(noun))
            .filter(row ->
                document || row.get("kind").equals("person") && row.get("anonymous").equals("yes"))
            .filter(row -> hit.form().gender().agrees(SourceMaker.gender(row)))
            .isPresent();
  }

  /// "Another study, published in R, pointed out that": an indefinite document in the verb's
  /// clause, what is told of it passed over.
  private Optional<Source> document(Passage passage, Hit hit, int from) {
    int last = Math.max(from, hit.at() - WIDEST);
    boolean bare = !hit.conjoined() && !hit.form().pronoun() && hit.opener().at() == hit.at() + 1;
    for (int i = hit.at() - 1; bare && i >= last; i--) {
      boolean quoted = passage.isQuote(i) || passage.inQuotation(i);
      if (!quoted && !passage.isWord(i) || words.is("that", passage, i)) {
        return Optional.empty();
      }
      boolean agrees =
          words
              .head(passage.key(i))
              .filter(row -> row.get("kind").equals("document"))
              .filter(row -> hit.form().gender().agrees(SourceMaker.gender(row)))
              .isPresent();
      if (agrees && !quoted && !Nouns.isDefinite(passage.key(i))) {
        return Optional.of(sources.of(passage, i, subjects.nounPhraseEnd(passage, i, hit.at())));
      }
    }
    return Optional.empty();
  }

  /// "A statement in which it said": whoever is named last before, a document passed over.
  private Optional<Source> writer(Passage passage, Hit hit, int from) {
    int last = Math.max(from, hit.at() - WIDEST);
    for (int i = hit.at() - 1; words.is("in-it", passage.key(hit.at() + 1)) && i >= last; i--) {
      boolean speaker =
          passage.isName(i, NameType.PER)
              || words
                  .head(passage.key(i))
                  .filter(row -> row.get("kind").equals("person") || row.get("kind").equals("body"))
                  .isPresent();
      int start = passage.name(i).isPresent() ? nameStart(passage, i) : i;
      boolean office =
          words.isHead(passage.key(start - 1), "person") && !passage.isName(i, NameType.PER);
      if (speaker && !office) {
        var source = sources.of(passage, start, subjects.nounPhraseEnd(passage, start, hit.at()));
        if (hit.form().gender().agrees(source.gender())) {
          return Optional.of(source);
        }
      }
    }
    return Optional.empty();
  }

  private static int nameStart(Passage passage, int i) {
    int start = i;
    while (passage.name(start - 1).equals(passage.name(i))) {
      start--;
    }
    return start;
  }

  /// Whether the noun behind the verb can be its subject; an unknown noun without the feminine
  /// ending counts as masculine.
  private boolean agrees(CueForm form, Source source) {
    boolean place = source.named() && words.head(source.head()).isEmpty();
    boolean unknown = source.gender() == Gender.UNKNOWN && !source.head().isEmpty() && !place;
    return form.gender().agrees(unknown ? Gender.MASCULINE : source.gender());
  }

  /// Whether a second reporting verb stands right behind, by a slip of the pen.
  boolean isDoubled(Passage passage, Hit hit) {
    return behind.isDoubled(passage, hit);
  }
}
