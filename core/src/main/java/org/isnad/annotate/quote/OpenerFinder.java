package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Looks behind a reporting verb for what licenses it: "that", a colon, a quotation, or a noun in
/// its frame.
///
/// From left to right the first that fits the verb's frame counts; adjuncts and short quotations,
/// which are names, are passed over. Source: the columns `that`, `noun` and `speech` of the
/// lexicon.
final class OpenerFinder {

  private static final int WIDEST_WINDOW = 55;
  private static final int LONGEST_PARENTHESIS = 20;
  private static final int NEAR = 8;

  private final Words words;
  private final CueLexicon lexicon;

  OpenerFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The opener of the verb at token `cue`, looking no further than `limit`.
  Optional<Opener> find(Passage passage, CueForm form, int cue, int limit) {
    int last = Math.min(limit, cue + WIDEST_WINDOW);
    boolean inAdjunct = false;
    Optional<Opener> weak = Optional.empty();
    for (int i = cue + 1; i < last; i++) {
      if (passage.isComma(i)) {
        inAdjunct = false;
        continue;
      }
      var opener = at(passage, form, cue, i, limit, inAdjunct);
      boolean noun = opener.filter(Opener::isNoun).isPresent();
      if (noun && (weak.isPresent() || isWeak(passage, form, opener.get()))) {
        weak = weak.isPresent() ? weak : opener;
        continue;
      }
      if (opener.isPresent() || ends(passage, cue, i)) {
        return opener.isPresent() ? opener : weak;
      }
      int adjunct = adjunctEnd(passage, i);
      inAdjunct |= adjunct > i;
      i = adjunct > i ? adjunct - 1 : bracketEnd(passage, i, last);
    }
    return weak;
  }

  /// Whether a preposition may as well belong to the speaker's noun phrase, so that "that" behind
  /// it is the better opener.
  private boolean isWeak(Passage passage, CueForm form, Opener opener) {
    boolean preposition = opener.kind() == Opener.Kind.NOUN && opener.letters() == 0;
    return preposition
        && form.cue().takesThat()
        && !words.is("far-preposition", passage.key(opener.at()))
        && !isContent(passage.key(opener.content()));
  }

  private Optional<Opener> at(
      Passage passage, CueForm form, int cue, int i, int limit, boolean inAdjunct) {
    if (passage.quotation(i).isPresent()) {
      return quotation(passage, form, cue, i, limit);
    }
    if (passage.isMark(i, ':')) {
      return colon(passage, form, i, limit);
    }
    var that = that(passage, form, cue, i);
    boolean suspended = inAdjunct && !words.is("far-preposition", passage.key(i));
    return that.isPresent() || suspended ? that : noun(passage, form, cue, i, limit);
  }

  private static boolean maySpeak(Cue cue) {
    return cue.speech() || cue.takesThat();
  }

  private static Optional<Opener> quotation(
      Passage passage, CueForm form, int cue, int i, int limit) {
    boolean follows = i == cue + 1 || passage.isComma(i - 1);
    boolean speech =
        passage.quotation(i).orElseThrow().speech() || follows && fills(passage, i, limit);
    return speech && maySpeak(form.cue())
        ? Optional.of(new Opener(i, i, Opener.Kind.QUOTATION, 0))
        : Optional.empty();
  }

  /// Whether the quotation reaches to the end of its sentence.
  private static boolean fills(Passage passage, int open, int limit) {
    int close = passage.close(open);
    return close - open > 2 && (close + 1 >= limit || !passage.isWord(close + 1));
  }

  private static Optional<Opener> colon(Passage passage, CueForm form, int i, int limit) {
    int content = i + 1;
    while (content < limit && (passage.isMark(content, ':') || passage.isMark(content, '-'))) {
      content++;
    }
    boolean licensed = form.cue().speech() || form.cue().takesThat();
    return licensed && content < limit
        ? Optional.of(new Opener(i, content, Opener.Kind.COLON, 0))
        : Optional.empty();
  }

  private Optional<Opener> that(Passage passage, CueForm form, int cue, int i) {
    if (!form.cue().takesThat() || passage.name(i).isPresent()) {
      return Optional.empty();
    }
    for (var strip : passage.tokens.strips(i)) {
      if (strip.letters() <= 1 && words.is("that", strip.key())) {
        var opener = that(passage, form, cue, i, strip.letters());
        if (opener.isPresent()) {
          return opener;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Opener> that(Passage passage, CueForm form, int cue, int i, int letters) {
    var before = i - 1 > cue ? passage.key(i - 1) : "";
    var written = passage.key(i).substring(0, letters);
    boolean conjunction = letters == 1 && Clitics.isConjunction(written.charAt(0));
    if (conjunction || words.is("not-that", before) || isMediaNoun(passage, i - 1)) {
      return Optional.empty();
    }
    if (i - 1 > cue && reports(before) || isSubjunctive(passage, form, i)) {
      return Optional.empty();
    }
    boolean preposition = words.is("preposition", before);
    var found = preposition ? before : written;
    boolean bare = found.isEmpty() && form.cue().emits() && !form.cue().object() && i - cue <= NEAR;
    return form.cue().thatPrepositions().contains(found) || bare || i == cue + 1
        ? Optional.of(new Opener(preposition ? i - 1 : i, i + 1, Opener.Kind.THAT, 0))
        : Optional.empty();
  }

  /// Whether a name must follow: "to the radio N", whose name may begin like "that".
  private boolean isMediaNoun(Passage passage, int i) {
    return passage.isWord(i)
        && passage.tokens.strips(i).stream()
            .anyMatch(s -> !Nouns.isDefinite(s.key()) && words.isHead(s.key(), "media"));
  }

  /// Whether a word right before "that" is a reporting verb, which then owns it.
  private boolean reports(String key) {
    return lexicon.at(key).stream().anyMatch(form -> form.shape() != Shape.MASDAR);
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
    return plain
        && verb
        && !words.is("open-class", form.cue().type().toLowerCase(java.util.Locale.ROOT));
  }

  private Optional<Opener> noun(Passage passage, CueForm form, int cue, int i, int limit) {
    if (i + 1 >= limit || !passage.isWord(i)) {
      return Optional.empty();
    }
    var key = passage.key(i);
    var nouns = form.cue().nouns();
    boolean adjunct = words.adjunct(passage, i).filter(m -> m.end() > i + 1).isPresent();
    if ((nouns.contains(key)
            || nouns.contains("" + Letters.AIN + Letters.NOON) && words.is("about-what", key))
        && !adjunct) {
      return words.is("that", passage.key(i + 1))
          ? Optional.empty()
          : Optional.of(new Opener(i, i + 1, Opener.Kind.NOUN, 0));
    }
    boolean written = key.length() > 3 && nouns.contains(key.substring(0, 1));
    if (written && passage.name(i).isEmpty() && isCharge(form, key)) {
      return Optional.of(new Opener(i, i, Opener.Kind.NOUN, 1));
    }
    return form.cue().bareNoun() && isBareContent(passage, cue, i)
        ? Optional.of(new Opener(i, i, Opener.Kind.BARE_NOUN, 0))
        : Optional.empty();
  }

  /// Whether a word with the preposition written onto it is content: of a verb with an object any
  /// noun, else one that tells of an act.
  private boolean isCharge(CueForm form, String key) {
    return form.cue().is("ACCUSE") ? !words.is("not-proclitic", key) : isContent(key.substring(1));
  }

  /// Whether a noun tells of an act: it is listed, or the verbal noun of a reporting verb, or
  /// definite.
  private boolean isContent(String key) {
    return Clitics.hasArticle(key) || isActNoun(key);
  }

  private boolean isActNoun(String key) {
    return words.isContentNoun(key)
        || lexicon.at(key).stream().anyMatch(form -> form.shape() == Shape.MASDAR);
  }

  /// Whether a noun that may be content stands here, the speaker's noun phrase being complete.
  private boolean isBareContent(Passage passage, int cue, int i) {
    var key = passage.key(i);
    boolean listed = words.isContentNoun(key) || words.isContentNoun(Clitics.withoutArticle(key));
    if (passage.name(i).isPresent()
        || words.is("saying", key)
        || !(listed || i > cue + 1 && isActNoun(key))) {
      return false;
    }
    int before = i - 1;
    return before == cue
        || !passage.isWord(before)
        || passage.name(before).isPresent()
        || passage.inTime(before)
        || words.is("adverb", passage.key(before))
        || Nouns.isDefinite(passage.key(before))
        || Nouns.isRelational(passage.key(before));
  }

  /// Whether another verb takes over here, so that what follows is not this verb's.
  private boolean ends(Passage passage, int cue, int i) {
    if (!passage.isWord(i) || isAnonymity(passage, i)) {
      return false;
    }
    if (i == cue + 1) {
      return adds(passage, i) && leads(passage, i + 1);
    }
    if (adds(passage, i) && (passage.isComma(i - 1) || leads(passage, i + 1))) {
      return true;
    }
    boolean joined = words.is("joining", passage.key(i - 1));
    var key = joined ? passage.key(i) : passage.keyWithoutConjunction(i);
    boolean separate =
        joined || !key.equals(passage.key(i)) && lexicon.at(passage.key(i)).isEmpty();
    return separate
        && lexicon.at(key).stream().anyMatch(other -> other.isFinite() && !other.pronoun());
  }

  private boolean isAnonymity(Passage passage, int i) {
    return words
        .adjunct(passage, i)
        .filter(m -> m.value().get("kind").equals("anonymity"))
        .isPresent();
  }

  /// Whether "that", a preposition or a mark that leads into content stands here.
  private boolean leads(Passage passage, int i) {
    return passage.isMark(i, ':')
        || passage.quotation(i).isPresent()
        || words.is("that", passage, i)
        || words.is("preposition", passage.key(i)) && words.is("that", passage, i + 1);
  }

  /// Whether a participle such as "adding" stands here.
  private boolean adds(Passage passage, int i) {
    return lexicon.at(passage.key(i)).stream()
        .anyMatch(other -> other.shape() == Shape.PARTICIPLE && !other.cue().is("SAY"));
  }

  /// The token that closes the quotation or bracket opened here; the token itself otherwise.
  private static int bracketEnd(Passage passage, int i, int last) {
    if (passage.quotation(i).isPresent()) {
      return Math.min(passage.close(i), last);
    }
    for (int j = i + 1;
        passage.isMark(i, '(') && j < Math.min(last, i + LONGEST_PARENTHESIS);
        j++) {
      if (passage.isMark(j, ')')) {
        return j;
      }
    }
    return i;
  }

  /// The index after the phrase of medium, venue or anonymity that begins here; the index itself
  /// when none does.
  private int adjunctEnd(Passage passage, int i) {
    return words
        .adjunct(passage, i)
        .filter(
            m -> !m.value().get("kind").equals("time") && !m.value().get("kind").equals("aside"))
        .map(m -> m.end())
        .orElse(i);
  }
}
