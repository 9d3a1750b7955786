package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.Source.Medium;
import org.isnad.lexicon.Row;
import org.isnad.model.NameType;
import org.isnad.model.Span;
import org.isnad.text.Letters;

/// Makes a speaker of a noun phrase: of a role with a name the name, of a media noun the medium.
final class SourceMaker {

  private static final int NEAR = 4;
  private final Words words;
  private final PersonMaker persons;
  private final MediumFinder media;

  SourceMaker(Words words, CueLexicon lexicon, MediumFinder media) {
    this.words = words;
    this.persons = new PersonMaker(words, lexicon);
    this.media = media;
  }

  /// The speaker made of tokens `[start, end)`.
  ///
  /// @param letters letters of a preposition on the first token
  Source of(Passage passage, int start, int end, int letters, Optional<Medium> addressee) {
    for (int i = start; i < end; i++) {
      if (passage.isName(i, NameType.PER) && !words.is("adverb", passage.key(i))) {
        if (!persons.belongsToAnother(passage, start, i)) {
          return persons.of(passage, start, i, end, addressee);
        }
        i = passage.nameEnd(i) - 1;
      }
    }
    int first = first(passage, start, end);
    var medium = medium(passage, start, first, end, letters);
    return medium
        .map(m -> medium(m, addressee))
        .orElseGet(() -> phrase(passage, first, end, first == start ? letters : 0, addressee));
  }

  private static int first(Passage passage, int start, int end) {
    int first = start;
    while (first < end - 1 && passage.isQuote(first)) {
      first++;
    }
    return first;
  }

  private static Source medium(Medium medium, Optional<Medium> addressee) {
    return new Source(
        medium.span(), medium.name(), "", true, false, false, Gender.FEMININE, addressee);
  }

  /// The folded word without a preposition written before it, read so that it is a known noun.
  private String key(Passage passage, int i, int letters) {
    if (letters == 0) {
      return passage.key(i);
    }
    var readings = passage.tokens.strips(i).stream().filter(s -> s.letters() == letters).toList();
    return readings.stream()
        .map(s -> s.key())
        .filter(key -> words.head(key).isPresent())
        .findFirst()
        .orElse(readings.isEmpty() ? passage.key(i) : readings.getFirst().key());
  }

  private Optional<Medium> medium(Passage passage, int start, int first, int end, int letters) {
    boolean noun = words.isHead(key(passage, first, first == start ? letters : 0), "media");
    var whole = noun ? media.at(passage, first) : Optional.<Medium>empty();
    if (whole.isPresent()) {
      return whole;
    }
    if (!noun && first == start) {
      return media.at(passage, first).filter(m -> passage.tokens.indexAt(m.span().end()) >= end);
    }
    for (int i = noun ? first + 1 : start; i < Math.min(end, first + NEAR); i++) {
      var medium = media.at(passage, i);
      if (medium.isPresent()) {
        return medium;
      }
    }
    return Optional.empty();
  }

  /// The name in words, with the article that the preposition lam has swallowed.
  static String written(Passage passage, int i, Span span) {
    var text = span.of(passage.tokens.text());
    boolean swallowed =
        passage.tokens.get(i).span().start() < span.start()
            && passage.key(i).startsWith("" + Letters.LAM + Letters.LAM);
    return swallowed ? Letters.ALEF + text : text;
  }

  private Source phrase(
      Passage passage, int first, int end, int letters, Optional<Medium> addressee) {
    int published = published(passage, first, end);
    if (published < end) {
      var through = media.in(passage, published, end);
      return phrase(passage, first, published, letters, addressee.or(() -> through));
    }
    int at = head(passage, first, end);
    var key = key(passage, at, at == first ? letters : 0);
    var head = words.head(key);
    boolean some =
        at > first && words.head(passage.key(first)).filter(SourceMaker::isAnonymous).isPresent();
    boolean named = namedIn(passage, first, end);
    boolean anonymous =
        some
            || head.map(SourceMaker::isAnonymous)
                .orElse(isOwned(passage, at) || Nouns.isHumanPlural(key));
    var span = trimmed(passage, first, end, letters);
    boolean bare = at == first && head.isPresent() && !Nouns.isDefinite(key);
    return new Source(
        span,
        letters > 0 && !bare ? written(passage, first, span) : span.of(passage.tokens.text()),
        key,
        named && !anonymous,
        false,
        anonymous && !passage.name(first).isPresent(),
        head.map(SourceMaker::gender).orElseGet(() -> gender(key)),
        addressee);
  }

  /// Whether a noun for people has its owner written onto it: "its keeper".
  private boolean isOwned(Passage passage, int at) {
    return Nouns.withoutPossessor(passage.key(at)).stream()
        .anyMatch(key ->
            words
                .head(key)
                .filter(row -> row.get("kind").equals("person") && isAnonymous(row))
                .isPresent());
  }

  /// Where "which R published" begins behind a document's noun; `end` when it does not.
  private int published(Passage passage, int first, int end) {
    for (int i = first + 1; words.isHead(passage.key(first), "document") && i < end; i++) {
      boolean verb = passage.key(i).length() > 3 && words.is("medium-preposition", passage.key(i));
      if (verb && media.in(passage, i, end).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /// The noun that a demonstrative or a quantity word speaks of: "several sources", "the same
  /// source".
  private int head(Passage passage, int first, int end) {
    int at = first;
    while (at + 1 < end
        && (words.isHead(passage.key(at), "same")
            || at > first && words.is("preposition", passage.key(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isAnonymous(Row row) {
    return row.get("anonymous").equals("yes");
  }

  private static Span trimmed(Passage passage, int first, int end, int letters) {
    int last = end;
    while (last > first + 1 && passage.isQuote(last - 1) && !opens(passage, first, last - 1)) {
      last--;
    }
    return passage.tokens.span(first, last, letters);
  }

  private static boolean opens(Passage passage, int first, int last) {
    for (int i = first; i < last; i++) {
      if (passage.quotation(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean namedIn(Passage passage, int start, int end) {
    for (int i = start; i < end; i++) {
      if (passage.name(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static Gender gender(Row row) {
    return row.get("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
  }

  /// Of an unknown noun only a feminine ending tells the gender.
  static Gender gender(String key) {
    return Nouns.isFeminine(key) ? Gender.FEMININE : Gender.UNKNOWN;
  }
}
