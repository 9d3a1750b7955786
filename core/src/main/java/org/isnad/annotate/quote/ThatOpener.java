package org.isnad.annotate.quote;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.model.NameType;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Reads "that" behind a reporting verb, with the preposition that the verb's frame asks for.
///
/// Writers leave the preposition out; without it "that" counts near the verb only. "That" right
/// behind another reporting verb is that one's; "except that", "before" and their like are no
/// "that" at all.
final class ThatOpener {

  private static final int NEAR = 8;
  private static final int FAR = 20;

  private final Words words;
  private final CueLexicon lexicon;

  ThatOpener(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// "That" at token `i`, behind the verb at `cue`; absent where it is another's or no "that" of
  /// its frame.
  Optional<Opener> at(Passage passage, CueForm form, int cue, int i) {
    return within(passage, form, cue, i, NEAR);
  }

  /// The same behind a long office, whose words stand between: "that" without preposition counts
  /// farther off.
  Optional<Opener> far(Passage passage, CueForm form, int cue, int i) {
    return within(passage, form, cue, i, FAR);
  }

  private Optional<Opener> within(Passage passage, CueForm form, int cue, int i, int near) {
    if (!form.cue().takesThat() || passage.name(i).isPresent() || passage.isInitial(i)) {
      return Optional.empty();
    }
    for (var strip : passage.tokens.strips(i)) {
      if (strip.letters() <= 1 && words.is("that", strip.key())) {
        var opener = read(passage, form, cue, i, strip.letters(), near);
        if (opener.isPresent()) {
          return opener;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Opener> read(
      Passage passage, CueForm form, int cue, int i, int letters, int near) {
    var before = i - 1 > cue ? passage.key(i - 1) : "";
    var written = passage.key(i).substring(0, letters);
    boolean conjunction = letters == 1 && Clitics.isConjunction(written.charAt(0));
    boolean other = words.is("not-that", before) && !isTime(passage, i);
    if (conjunction || other || isMediaNoun(passage, i - 1)) {
      return Optional.empty();
    }
    boolean owned = i - 1 > cue && reports(passage, i - 1) && !isOfSaying(passage, form, i);
    if (owned || isSubjunctive(passage, form, i)) {
      return Optional.empty();
    }
    boolean preposition = words.is("preposition", before);
    var found = preposition ? before : written;
    boolean with = found.length() == 1 && found.charAt(0) == Letters.BEH;
    boolean slip =
        preposition && Set.of("AFFIRM", "EXPLAIN", "ADD", "COMMENT").contains(form.cue().type());
    boolean bare =
        (found.isEmpty() || with || slip)
            && form.cue().emits()
            && !form.cue().object()
            && !isServed(passage, form, cue)
            && words(passage, cue, i) <= (with || endsSubject(passage, i - 1) ? FAR : near);
    return form.cue().thatPrepositions().contains(found) || bare || i == cue + 1
        ? Optional.of(new Opener(preposition ? i - 1 : i, i + 1, Opener.Kind.THAT, 0))
        : Optional.empty();
  }

  /// Whether the speaker surely ends at a token: with a person's name or a comma.
  private static boolean endsSubject(Passage passage, int i) {
    return passage.isName(i, NameType.PER) || passage.isComma(i);
  }

  /// Whether a phrase of time ends right before a token: "earlier".
  private boolean isTime(Passage passage, int i) {
    return words
        .adjunct(passage, i - 2)
        .filter(m -> m.end() == i && m.value().get("kind").equals("time"))
        .isPresent();
  }

  /// Whether the preposition that the verb asks for stands right behind it on another noun: "rules
  /// their imprisonment".
  boolean isServed(Passage passage, CueForm form, int cue) {
    var next = passage.key(cue + 1);
    boolean with =
        form.cue().thatPrepositions().equals(Set.of("" + Letters.BEH))
            && next.length() > 3
            && next.charAt(0) == Letters.BEH;
    return with
        && passage.name(cue + 1).isEmpty()
        && words.head(next).isEmpty()
        && !words.is("not-proclitic", next);
  }

  /// How many words stand between, those of a quoted name counted as one.
  private static int words(Passage passage, int cue, int that) {
    int count = 0;
    for (int i = cue; i < that; i++) {
      count += passage.inQuotation(i) || passage.inTime(i) || passage.isComma(i) ? 0 : 1;
    }
    return count;
  }

  /// Whether a name must follow: "to the radio N", whose name may begin like "that".
  private boolean isMediaNoun(Passage passage, int i) {
    return passage.isWord(i)
        && passage.tokens.strips(i).stream()
            .anyMatch(s ->
                !Nouns.isDefinite(s.key())
                    && !words.is("addressee", s.key())
                    && words.isHead(s.key(), "media"));
  }

  /// Whether "that" is written with hamza below and so belongs to "said", not to the word before
  /// it, which is a name: verbs of another kind take the other form.
  private boolean isOfSaying(Passage passage, CueForm form, int i) {
    boolean below = passage.tokens.get(i).form().charAt(0) == Letters.ALEF_HAMZA_BELOW;
    return below
        && form.cue().is("SAY")
        && form.shape() != Shape.PARTICIPLE
        && passage.keyWithoutConjunction(i - 1).equals(passage.key(i - 1))
        && lexicon.at(passage.key(i - 1)).stream()
            .noneMatch(other -> other.cue().is("SAY") || other.shape() == Shape.PARTICIPLE);
  }

  /// Whether a word right before "that" is a reporting verb, which then owns it.
  private boolean reports(Passage passage, int i) {
    var key = passage.key(i);
    boolean adjective = !Nouns.isAccusative(key) && words.head(passage.key(i - 1)).isPresent();
    boolean noun = words.is("without", passage.key(i - 1));
    boolean name = passage.name(i).isPresent() || passage.endsPerson(i);
    return !noun
        && !name
        && lexicon.at(key).stream()
            .anyMatch(form -> form.isFinite() || form.shape() == Shape.PARTICIPLE && !adjective);
  }

  /// Whether "that" opens what should be done, not what is said: a present verb stands right
  /// behind.
  private boolean isSubjunctive(Passage passage, CueForm form, int i) {
    var next = passage.key(i + 1);
    boolean verb =
        next.length() > 3
            && next.charAt(0) == Letters.YEH
            && passage.name(i + 1).isEmpty()
            && !words.is("yeh-noun", next);
    boolean plain = passage.key(i).length() == 2;
    return plain && verb && !words.is("open-class", form.cue().type().toLowerCase(Locale.ROOT));
  }
}
