package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.text.Clitics;

/// Looks behind a reporting verb for what licenses it: "that", a colon, a quotation, or a noun in
/// its frame.
///
/// From left to right the first that fits the verb's frame counts; adjuncts and short quotations,
/// which are names, are passed over. Source: the columns `that`, `noun` and `speech` of the
/// lexicon.
final class OpenerFinder {

  private static final int WIDEST_WINDOW = 55;
  private static final int LONGEST_PARENTHESIS = 20;
  private static final int LONGEST_OFFICE = 4;
  private static final int LONGEST_PHRASE = 6;

  private final Words words;
  private final ThatOpener thats;
  private final NounOpener nouns;
  private final QuotationOpener quotations;
  private final Takeover takeover;

  OpenerFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.thats = new ThatOpener(words, lexicon);
    this.nouns = new NounOpener(words, lexicon);
    this.takeover = new Takeover(words, lexicon);
    this.quotations = new QuotationOpener(words, takeover);
  }

  /// Whether "is called" stands here, a name behind it.
  boolean isNaming(Passage passage, int i) {
    return takeover.isNaming(passage, i);
  }

  /// The opener of the verb at token `cue`, looking no further than `limit`.
  ///
  /// "Defines its position" has its object right behind: no quotation or preposition farther on is
  /// what was said.
  Optional<Opener> find(Passage passage, CueForm form, int cue, int limit) {
    boolean object =
        form.isFinite()
            && nouns.isPossessedAct(passage, cue + 1)
            && words.head(passage.key(cue + 1)).isEmpty();
    boolean served = form.cue().is("RULE") && thats.isServed(passage, form, cue);
    return search(passage, form, cue, limit)
        .filter(o -> !served || o.kind() == Opener.Kind.THAT)
        .filter(o ->
            !object
                || o.kind() == Opener.Kind.THAT
                || o.kind() == Opener.Kind.COLON
                || o.at() == cue + 1);
  }

  private Optional<Opener> search(Passage passage, CueForm form, int cue, int limit) {
    int last = Math.min(limit, cue + WIDEST_WINDOW);
    boolean inAdjunct = false;
    boolean inRelative = false;
    Optional<Opener> weak = Optional.empty();
    for (int i = cue + 1; i < last; i++) {
      if (passage.isComma(i)) {
        inAdjunct = false;
        inRelative = false;
        continue;
      }
      boolean relative = inRelative;
      var opener =
          at(passage, form, cue, i, limit, inAdjunct)
              .filter(o -> !relative || !isOfRelative(passage, o));
      boolean noun = opener.filter(Opener::isNoun).isPresent();
      if (opener.isEmpty() && weak.isPresent()) {
        opener = thats.far(passage, form, cue, i);
      }
      boolean doubtful = noun && (inAdjunct || isWeak(passage, form, cue, opener.get()));
      if (noun && (weak.isPresent() || doubtful)) {
        weak = weak.isPresent() ? weak : opener;
        continue;
      }
      if (opener.isPresent() || takeover.ends(passage, cue, i) || isForeignThat(passage, form, i)) {
        return opener.isPresent() ? opener : weak;
      }
      int adjunct = adjunctEnd(passage, i);
      inAdjunct |= adjunct > i || words.is("when", passage.key(i));
      inRelative |= i > cue + 1 && opensRelative(passage.key(i));
      i = adjunct > i ? adjunct - 1 : bracketEnd(passage, i, last);
    }
    return weak;
  }

  /// Whether "who" or "which" stands here, not "what".
  private boolean opensRelative(String key) {
    return key.length() > 3 && words.is("relative", key);
  }

  /// Whether a preposition belongs to the relative clause that it stands in: "who is among the
  /// rivals for the post".
  private boolean isOfRelative(Passage passage, Opener opener) {
    return opener.kind() == Opener.Kind.NOUN
        && opener.letters() == 0
        && !words.is("far-preposition", passage.key(opener.at()));
  }

  /// Whether "that" stands behind a verb that takes none, so that another verb's clause begins.
  private boolean isForeignThat(Passage passage, CueForm form, int i) {
    return !form.cue().takesThat()
        && !form.cue().speech()
        && words.is("that", passage.key(i))
        && passage.name(i).isEmpty();
  }

  /// Whether a preposition may as well belong to the speaker's noun phrase, so that "that" behind
  /// it is the better opener.
  private boolean isWeak(Passage passage, CueForm form, int cue, Opener opener) {
    if (opener.kind() == Opener.Kind.BARE_NOUN) {
      boolean office = opener.at() == cue + 1 && words.is("directorate", passage.key(opener.at()));
      boolean speaks = words.is("that", passage.key(opener.at() + 1));
      return office || speaks || nouns.isUnlistedAct(passage, form, cue, opener.at());
    }
    if (opener.kind() != Opener.Kind.NOUN || !form.cue().takesThat()) {
      return false;
    }
    if (opener.letters() > 0) {
      return opener.at() - 1 > cue
          && words.is("charged", Clitics.withoutArticle(passage.key(opener.at() - 1)));
    }
    return isOffice(passage, cue, opener.at())
        || thatBehindComma(passage, opener.content())
        || !words.is("far-preposition", passage.key(opener.at()))
            && !nouns.isContent(passage.key(opener.content()));
  }

  /// Whether the noun phrase that begins at a token ends at a comma with "that" behind it, so that
  /// it belongs to the speaker: "a committee independent of the town, that".
  private boolean thatBehindComma(Passage passage, int from) {
    int i = from;
    while (i < from + LONGEST_PHRASE && passage.isWord(i)) {
      i++;
    }
    return passage.isComma(i) && words.is("that", passage.key(i + 1));
  }

  /// Whether a preposition belongs to an office before it: "the supervisor of", "the envoy to".
  private boolean isOffice(Passage passage, int cue, int preposition) {
    for (int i = preposition - 1; i > Math.max(cue, preposition - LONGEST_OFFICE); i--) {
      if (words.is("office", Clitics.withoutArticle(passage.key(i)))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Opener> at(
      Passage passage, CueForm form, int cue, int i, int limit, boolean inAdjunct) {
    if (passage.quotation(i).isPresent()) {
      return quotations.at(passage, form, cue, i, limit);
    }
    if (form.cue().speech() && words.is("indeed", passage.key(i))) {
      return Optional.of(new Opener(i, i, Opener.Kind.COLON, 0));
    }
    if (passage.isMark(i, ':')) {
      return quotations.colon(passage, form, i, limit);
    }
    var that = thats.at(passage, form, cue, i);
    boolean own =
        form.cue().nouns().contains(passage.key(i)) && nouns.isContent(passage.key(i + 1));
    boolean act = form.cue().bareNoun() && words.isContentNoun(passage.key(i));
    boolean what =
        form.cue().is("DENY")
            && (words.is("what", passage.key(i)) || words.is("any", passage.key(i)));
    boolean suspended =
        inAdjunct && !own && !act && !what && !words.is("far-preposition", passage.key(i));
    return that.isPresent() || suspended ? that : nouns.at(passage, form, cue, i, limit);
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
    var accord = Words.longest(words.accords.at(passage.tokens, i));
    if (accord.filter(m -> m.value().get("kind").equals("relay")).isPresent()) {
      return accord.get().end();
    }
    return words
        .adjunct(passage, i)
        .filter(
            m -> !m.value().get("kind").equals("time") && !m.value().get("kind").equals("aside"))
        .map(m -> m.end())
        .orElse(i);
  }
}
