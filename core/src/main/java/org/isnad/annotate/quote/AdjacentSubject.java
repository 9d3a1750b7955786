package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;

/// Finds a subject right before its verb in mid-sentence, known as a speaker or not: "and signs
/// show that", "the reasons that prove that".
final class AdjacentSubject {

  private static final int LONGEST = 6;
  private static final List<String> BOUNDS =
      List.of(
          "preposition",
          "relative",
          "that",
          "auxiliary",
          "negation",
          "when",
          "joining",
          "conjunction",
          "not-that",
          "subjunctive",
          "adverb",
          "as-for",
          "modal",
          "but",
          "there-is");

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;

  AdjacentSubject(Words words, CueLexicon lexicon, SourceFinder sources) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /// The noun phrase right before a verb that has "that" right behind it, in a sentence that begins
  /// at `from`.
  Optional<Source> find(Passage passage, Hit hit, int from) {
    boolean bare =
        !hit.conjoined()
            && !hit.form().pronoun()
            && hit.opener().kind() == Opener.Kind.THAT
            && hit.opener().at() == hit.at() + 1;
    int end = bare ? end(passage, hit, from) : from;
    int start = start(passage, end, from);
    if (start >= end || !mayBegin(passage, start, from, hit.form().gender())) {
      return Optional.empty();
    }
    int letters = attached(passage, start);
    var source =
        letters > 0
            ? sources.behindConjunction(passage, start, end)
            : sources.of(passage, start, end);
    return Optional.of(source).filter(s -> hit.form().gender().agrees(s.gender()));
  }

  /// The index behind the phrase: adverbs and a relative pronoun before the verb passed over, the
  /// latter unless "that he" goes back to its noun.
  private int end(Passage passage, Hit hit, int from) {
    int end = hit.at();
    while (end > from && (words.is("adverb", passage.key(end - 1)) || passage.inTime(end - 1))) {
      end--;
    }
    if (end > from && words.is("relative-pronoun", passage.key(end - 1))) {
      boolean back = passage.key(hit.opener().content() - 1).length() > 3;
      end = back ? from : end - 1;
      while (end > from && passage.isComma(end - 1)) {
        end--;
      }
    }
    return end;
  }

  private int start(Passage passage, int end, int from) {
    int start = end;
    while (start > from && end - start < LONGEST && goesOn(passage, start - 1)) {
      start--;
      boolean named =
          passage.isName(start - 1, NameType.PER)
              && !passage.name(start).equals(passage.name(start - 1));
      if (named || attached(passage, start) > 0) {
        return start;
      }
    }
    return end - start < LONGEST ? start : end;
  }

  private boolean goesOn(Passage passage, int i) {
    var key = passage.keyWithoutConjunction(i);
    return passage.isWord(i)
        && !passage.inTime(i)
        && BOUNDS.stream().noneMatch(kind -> words.is(kind, passage.key(i)) || words.is(kind, key))
        && !isVerb(passage, i, key);
  }

  private boolean isVerb(Passage passage, int i, String key) {
    return passage.name(i).isEmpty()
        && words.head(key).isEmpty()
        && lexicon.at(key).stream().anyMatch(CueForm::isFinite);
  }

  /// How many letters of a conjunction or preposition stand before the phrase's first word.
  private int attached(Passage passage, int i) {
    if (passage.name(i).isPresent() || words.head(passage.key(i)).isPresent()) {
      return 0;
    }
    var bare = passage.keyWithoutConjunction(i);
    boolean joined =
        !bare.equals(passage.key(i)) && (words.head(bare).isPresent() || Nouns.isDefinite(bare));
    boolean strange =
        !bare.equals(passage.key(i))
            && passage.tokens.strips(i).size() > 1
            && !Nouns.isRelational(bare);
    boolean written =
        passage.tokens.strips(i).stream()
            .anyMatch(strip -> strip.letters() == 1 && words.head(strip.key()).isPresent());
    return joined || strange || written ? 1 : 0;
  }

  private boolean isPreposition(Passage passage, int i) {
    return words.is("preposition", passage.keyWithoutConjunction(i));
  }

  /// Whether the phrase can be a subject: behind a preposition only without article, and an unknown
  /// noun without article, which may be a verb, only of a feminine verb in mid-sentence.
  private boolean mayBegin(Passage passage, int start, int from, Gender gender) {
    var key = passage.key(start);
    var bare = attached(passage, start) > 0 ? key.substring(1) : key;
    boolean definite = Nouns.isDefinite(bare) || passage.name(start).isPresent();
    boolean known = words.head(bare).isPresent() || words.isHead(key, "same");
    boolean governed =
        start > from && isPreposition(passage, start - 1)
            || !definite && Clitics.isPreposition(key.charAt(0)) && !bare.equals(key);
    if (start > from && isVerb(passage, start - 1, passage.keyWithoutConjunction(start - 1))) {
      return false;
    }
    if (governed) {
      return !definite
          && !words.isHead(key, "same")
          && (known || start > from && isPreposition(passage, start - 1));
    }
    boolean verbal = !definite && !known && (start == from || gender != Gender.FEMININE);
    return !verbal && (definite || !Nouns.isAccusative(bare));
  }
}
