package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;

/// Reads "R quoted S as saying": two reports with one content, the medium's and the speaker's.
final class RelayReader {

  private final Words words;
  private final SourceFinder sources;

  RelayReader(Words words, SourceFinder sources) {
    this.words = words;
    this.sources = sources;
  }

  /// The reports that the relaying verb makes; none without "from" behind it.
  List<Speech> read(Passage passage, Speech base, Hit hit) {
    int end = hit.opener().at();
    int from = find("from", passage, hit.at() + 1, end);
    if (from == end) {
      var itself =
          sources.find(passage, hit.at() + 1, end).filter(s -> words.isHead(s.head(), "document"));
      boolean that = hit.opener().kind() == Opener.Kind.THAT;
      return that && itself.isPresent() ? List.of(base.with(itself)) : List.of();
    }
    var medium = sources.find(passage, hit.at() + 1, from).filter(s -> !s.name().isEmpty());
    int saying = find("saying", passage, from + 1, end);
    int cueAt = saying < end ? saying : from;
    var origin =
        base.cuedAt(passage.span(cueAt, cueAt + 1), cueAt)
            .with(sources.find(passage, from + 1, saying))
            .through(medium.map(m -> new Source.Medium(m.span(), m.name())));
    boolean elided = hit.form().gender() == Gender.FEMININE;
    return medium.isPresent() || elided ? List.of(base.with(medium), origin) : List.of(origin);
  }

  /// The report of "R learned from S that": S's, heard by R; none where nobody but a person learns.
  List<Speech> learned(Passage passage, Speech base, Hit hit) {
    int end = hit.opener().at();
    int out = find("out-of", passage, hit.at() + 1, end);
    var medium = sources.find(passage, hit.at() + 1, out).filter(s -> s.named() && !s.person());
    var speaker = out < end ? sources.find(passage, out + 1, end) : Optional.<Source>empty();
    if (speaker.isPresent()) {
      return List.of(
          base.with(speaker).through(medium.map(m -> new Source.Medium(m.span(), m.name()))));
    }
    return medium.isPresent() ? List.of(base.with(medium)) : List.of();
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
