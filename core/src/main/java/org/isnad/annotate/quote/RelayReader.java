package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;

/// Reads "R quoted S as saying": two reports with one content, the medium's and the speaker's.
final class RelayReader {

  private final Words words;
  private final SourceFinder sources;
  private final SubjectFinder subjects;

  RelayReader(Words words, SourceFinder sources, SubjectFinder subjects) {
    this.words = words;
    this.sources = sources;
    this.subjects = subjects;
  }

  /// The reports that the relaying verb makes; none without "from" behind it.
  ///
  /// @param sentence index of the first token of the sentence
  List<Speech> read(Passage passage, Speech base, Hit hit, int sentence) {
    int end = hit.opener().at();
    int from = find("from", passage, hit.at() + 1, end);
    if (from == end) {
      var itself =
          sources
              .find(passage, hit.at() + 1, end)
              .filter(s ->
                  words.isHead(s.head(), "document")
                      || words.isHead(s.head(), "media")
                      || s.named() && !s.person() && s.head().isEmpty());
      boolean that = hit.opener().kind() == Opener.Kind.THAT;
      return that && itself.isPresent() ? List.of(base.with(itself)) : List.of();
    }
    var medium =
        sources
            .find(passage, hit.at() + 1, from)
            .filter(s -> !s.name().isEmpty())
            .or(() -> hit.conjoined() ? Optional.empty() : before(passage, hit, sentence));
    int saying = find("saying", passage, from + 1, end);
    int cueAt = saying < end ? saying : from;
    var origin =
        base.cuedAt(passage.span(cueAt, cueAt + 1), cueAt)
            .with(origin(passage, from, saying, end))
            .through(medium.map(m -> new Source.Medium(m.span(), m.name())));
    boolean elided = hit.form().gender() == Gender.FEMININE;
    return medium.isPresent() || elided ? List.of(base.with(medium), origin) : List.of(origin);
  }

  private Optional<Source> before(Passage passage, Hit hit, int sentence) {
    return subjects.before(passage, hit.at(), sentence).filter(s -> s.named() && !s.person());
  }

  /// Who spoke, behind "from": also "from R from S" and "S as saying to R".
  private Optional<Source> origin(Passage passage, int from, int saying, int end) {
    int second = find("from", passage, from + 1, saying);
    var hand = second < saying ? sources.find(passage, from + 1, second) : Optional.<Source>empty();
    if (hand.filter(s -> s.named() && !s.person() && s.head().isEmpty()).isPresent()) {
      var medium = new Source.Medium(hand.get().span(), hand.get().name());
      return sources.find(passage, second + 1, saying).map(s -> s.heardBy(medium));
    }
    var heard = sources.mediumIn(passage, Math.min(saying + 1, end), end);
    return sources
        .find(passage, from + 1, saying)
        .map(s -> s.addressee().isPresent() ? s : heard.map(s::heardBy).orElse(s));
  }

  /// The report of "R learned from S that": S's, heard by R; none where nobody but a person learns.
  List<Speech> learned(Passage passage, Speech base, Hit hit) {
    int end = hit.opener().at();
    int out = find("out-of", passage, hit.at() + 1, end);
    var learner = sources.find(passage, hit.at() + 1, out).filter(s -> !s.person());
    var medium = learner.filter(Source::named);
    var speaker = out < end ? sources.find(passage, out + 1, end) : Optional.<Source>empty();
    if (speaker.isPresent()) {
      return List.of(
          base.with(speaker).through(medium.map(m -> new Source.Medium(m.span(), m.name()))));
    }
    var sure = medium.or(() -> learner.filter(this::isGroup));
    return sure.isPresent() ? List.of(base.with(sure)) : List.of();
  }

  /// Whether it is "the sources of R", who learn what R prints.
  private boolean isGroup(Source source) {
    return !Nouns.isDefinite(source.head())
        && words.isHead(source.head(), "group")
        && source.name().indexOf(' ') > 0;
  }

  /// The first word of a kind in tokens `[from, to)`; `to` when there is none.
  private int find(String kind, Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(kind, passage.key(i)) && !passage.inQuotation(i)) {
        return i;
      }
    }
    return to;
  }
}
