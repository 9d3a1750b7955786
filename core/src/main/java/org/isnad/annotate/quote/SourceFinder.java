package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.Source.Medium;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Finds the speaker among the words between a cue and its content.
///
/// Time, addressee, medium, venue and anonymity phrases are taken out; commas mean nothing.
final class SourceFinder {

  private final Words words;
  private final MediumFinder media;
  private final SourceMaker maker;
  private final SourceEnd ends;

  SourceFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.media = new MediumFinder(words);
    this.maker = new SourceMaker(words, lexicon, media);
    this.ends = new SourceEnd(words, media);
  }

  /// The speaker made of tokens `[start, end)`, whatever they are.
  Source of(Passage passage, int start, int end) {
    return maker.of(passage, start, end, 0, Optional.empty());
  }

  /// The same, a letter written before the first of them left out.
  Source behindConjunction(Passage passage, int start, int end) {
    return maker.of(passage, start, end, 1, Optional.empty());
  }

  /// The agency or outlet that tokens `[from, to)` address.
  Optional<Medium> mediumIn(Passage passage, int from, int to) {
    return media.in(passage, from, to);
  }

  /// The speaker in tokens `[from, to)` behind a preposition written onto the first of them.
  Optional<Source> behindPreposition(Passage passage, int from, int to) {
    int end = from < to ? ends.of(passage, from, to) : from;
    return end > from
        ? Optional.of(maker.of(passage, from, end, 1, media.in(passage, end, to)))
        : Optional.empty();
  }

  /// The speaker in tokens `[from, to)`; one without a name when only a medium stands there, absent
  /// when only other adjuncts do.
  Optional<Source> find(Passage passage, int from, int to) {
    Optional<Medium> medium = Optional.empty();
    int start = from;
    for (int next = leading(passage, start, to); next > start; next = leading(passage, start, to)) {
      medium = medium.isPresent() ? medium : media.in(passage, start, next);
      start = next;
    }
    if (start >= to) {
      return medium.map(m -> unnamed(passage, from, m));
    }
    int end = ends.of(passage, start, to);
    int owned = ownerEnd(passage, end, to);
    var heard = medium.isPresent() ? medium : media.in(passage, owned, to);
    return end > start
        ? Optional.of(maker.of(passage, start, end, 0, heard))
        : heard.map(m -> unnamed(passage, from, m));
  }

  /// The index after a quoted name that lam ties to an office right before it, "the spokesman of
  /// "N"", which heard nothing; `lam` itself otherwise.
  private int ownerEnd(Passage passage, int lam, int to) {
    boolean office = isOffice(passage, lam - 1) || isOffice(passage, lam - 2);
    boolean quoted = passage.key(lam).length() == 1 && passage.quotation(lam + 1).isPresent();
    return office && quoted ? Math.min(passage.close(lam + 1) + 1, to) : lam;
  }

  private boolean isOffice(Passage passage, int i) {
    return passage.isWord(i)
        && Nouns.isDefinite(passage.key(i))
        && words.isHead(passage.key(i), "person");
  }

  private static Source unnamed(Passage passage, int at, Medium medium) {
    int place = passage.tokens.get(at).span().start();
    return new Source(
        new Span(place, place), "", "", false, false, false, Gender.UNKNOWN, Optional.of(medium));
  }

  /// The index after one adjunct at the window's start; the index itself when none stands there.
  private int leading(Passage passage, int i, int to) {
    if (i >= to) {
      return i;
    }
    boolean small =
        passage.isComma(i) || passage.isMark(i, '-') || passage.inTime(i) || isObject(passage, i);
    if (small || words.is("adverb", passage.key(i))) {
      return i + 1;
    }
    if (isPlace(passage, i)) {
      int end = Math.min(passage.nameEnd(i), to);
      boolean apposed = passage.isName(i, NameType.PER) && passage.isComma(end);
      return apposed && end < to ? toComma(passage, end + 1, to) : end;
    }
    if (media.isAddressee(passage, i) || isTold(passage, i)) {
      return afterAddressee(passage, i, to);
    }
    if (isManner(passage, i)) {
      return toComma(passage, i + 1, to);
    }
    if (words.is("preposition", passage.key(i)) && passage.name(i).isEmpty()) {
      return toComma(passage, i + 1, to);
    }
    if (!words.accords.at(passage.tokens, i).isEmpty()) {
      return toComma(passage, i + 1, to);
    }
    var adjunct = words.adjunct(passage, i).filter(m -> passage.name(i).isEmpty());
    if (adjunct.isEmpty()) {
      return i;
    }
    int end = Math.min(adjunct.get().end(), to);
    return switch (adjunct.get().value().get("kind")) {
      case "medium", "venue" -> toComma(passage, end, to);
      case "time", "aside" -> end;
      default -> i;
    };
  }

  /// Whether "in a defiant tone" or "without naming S" stands here.
  private boolean isManner(Passage passage, int i) {
    var key = passage.key(i);
    boolean tone =
        passage.isMarbuta(i)
            && passage.name(i).isEmpty()
            && key.charAt(0) == Letters.BEH
            && passage.tokens.strips(i).stream().anyMatch(strip -> strip.letters() == 1)
            && !words.is("not-proclitic", key)
            && words.head(key).isEmpty();
    return tone || words.is("without", key);
  }

  /// Whether a preposition is written onto the name of a place, "in N", or lam onto a person's, "to
  /// N".
  private static boolean isPlace(Passage passage, int i) {
    boolean written =
        passage
            .name(i)
            .filter(name -> name.span().start() > passage.tokens.get(i).span().start())
            .isPresent();
    char first = passage.key(i).isEmpty() ? ' ' : passage.key(i).charAt(0);
    return written
        && (first == Letters.BEH && passage.isName(i, NameType.LOC)
            || first == Letters.LAM && passage.isName(i, NameType.PER));
  }

  /// Whether lam with the article stands before whom somebody talks to: "to the investigators".
  private static boolean isTold(Passage passage, int i) {
    return passage.key(i).startsWith("" + Letters.LAM + Letters.LAM)
        && passage.key(i).length() > 4
        && passage.name(i).isEmpty();
  }

  /// Whether "that" or "this" stands alone as what was said: no noun with the article follows.
  private boolean isObject(Passage passage, int i) {
    boolean alone = words.is("demonstrative", passage.key(i)) && passage.isWord(i + 1);
    return alone && !Clitics.hasArticle(passage.key(i + 1));
  }

  /// The index after an addressee: where a speaker's noun or a person follows, else at the comma.
  private int afterAddressee(Passage passage, int i, int to) {
    int comma = toComma(passage, i + 1, to);
    int end = media.addresseeEnd(passage, i, comma);
    boolean unnamed =
        end == i + 1 && !Nouns.isDefinite(passage.key(i)) && media.at(passage, i).isEmpty();
    boolean role =
        words.head(passage.key(end)).filter(row -> !row.get("kind").equals("media")).isPresent();
    boolean speaker = !unnamed && (role || startsPerson(passage, end, comma));
    return end < comma && speaker ? end : comma;
  }

  /// Whether a person is named in tokens `[from, to)` and no preposition stands before the name.
  private boolean startsPerson(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isName(i, NameType.PER)) {
        return true;
      }
      if (!passage.isWord(i)
          || words.is("preposition", passage.key(i))
          || words.adjunct(passage, i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /// The index after the adjuncts with which tokens `[from, to)` begin.
  int behindAdjuncts(Passage passage, int from, int to) {
    int start = from;
    for (int next = leading(passage, start, to); next > start; next = leading(passage, start, to)) {
      start = next;
    }
    return start;
  }

  private static int toComma(Passage passage, int from, int to) {
    int i = from;
    while (i < to && !passage.isComma(i)) {
      i = SourceEnd.afterQuotation(passage, i, to);
    }
    return i;
  }
}
