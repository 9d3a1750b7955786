package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.model.NameType;
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
  private static final int FEW = 3;

  private final Words words;
  private final CueLexicon lexicon;
  private final ThatOpener thats;
  private final NounOpener nouns;
  private final MediumFinder media;

  OpenerFinder(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.thats = new ThatOpener(words, lexicon);
    this.nouns = new NounOpener(words, lexicon);
    this.media = new MediumFinder(words);
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
    Optional<Opener> weak = Optional.empty();
    for (int i = cue + 1; i < last; i++) {
      if (passage.isComma(i)) {
        inAdjunct = false;
        continue;
      }
      var opener = at(passage, form, cue, i, limit, inAdjunct);
      boolean noun = opener.filter(Opener::isNoun).isPresent();
      if (opener.isEmpty() && weak.isPresent()) {
        opener = thats.far(passage, form, cue, i);
      }
      boolean doubtful = noun && (inAdjunct || isWeak(passage, form, cue, opener.get()));
      if (noun && (weak.isPresent() || doubtful)) {
        weak = weak.isPresent() ? weak : opener;
        continue;
      }
      if (opener.isPresent() || ends(passage, cue, i)) {
        return opener.isPresent() ? opener : weak;
      }
      int adjunct = adjunctEnd(passage, i);
      inAdjunct |= adjunct > i || words.is("when", passage.key(i));
      i = adjunct > i ? adjunct - 1 : bracketEnd(passage, i, last);
    }
    return weak;
  }

  /// Whether a preposition may as well belong to the speaker's noun phrase, so that "that" behind
  /// it is the better opener.
  private boolean isWeak(Passage passage, CueForm form, int cue, Opener opener) {
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
      return quotation(passage, form, cue, i, limit);
    }
    if (form.cue().speech() && words.is("indeed", passage.key(i))) {
      return Optional.of(new Opener(i, i, Opener.Kind.COLON, 0));
    }
    if (passage.isMark(i, ':')) {
      return colon(passage, form, i, limit);
    }
    var that = thats.at(passage, form, cue, i);
    boolean own =
        form.cue().nouns().contains(passage.key(i)) && nouns.isContent(passage.key(i + 1));
    boolean act = form.cue().bareNoun() && words.isContentNoun(passage.key(i));
    boolean what = form.cue().is("DENY") && words.is("what", passage.key(i));
    boolean suspended =
        inAdjunct && !own && !act && !what && !words.is("far-preposition", passage.key(i));
    return that.isPresent() || suspended ? that : nouns.at(passage, form, cue, i, limit);
  }

  private static boolean maySpeak(Cue cue) {
    return cue.speech() || cue.takesThat();
  }

  private Optional<Opener> quotation(Passage passage, CueForm form, int cue, int i, int limit) {
    boolean name = i > cue + 1 && (media.isTitle(passage, i) || precedesSpeech(passage, i));
    if (name || isSubject(passage, cue, i)) {
      return Optional.empty();
    }
    if (passage.isMark(passage.close(i) + 1, ':')) {
      return Optional.empty();
    }
    boolean done = i > cue + 1 && words.is("relative-pronoun", passage.key(cue - 1));
    if (done && !form.cue().speech()) {
      return Optional.empty();
    }
    boolean follows = i == cue + 1 || passage.isComma(i - 1);
    boolean may = follows || form.cue().speech();
    boolean act = form.cue().bareNoun() && words.isContentNoun(passage.key(i + 1));
    boolean whole = fills(passage, i, limit) || leadsOn(passage, i);
    boolean speech = act || passage.quotation(i).orElseThrow().speech() || may && whole;
    return speech && maySpeak(form.cue())
        ? Optional.of(new Opener(i, i, Opener.Kind.QUOTATION, 0))
        : Optional.empty();
  }

  /// Whether a short quotation is a medium's name, since what was said follows in another one.
  private static boolean precedesSpeech(Passage passage, int i) {
    int close = passage.close(i);
    int next = passage.isComma(close + 1) ? close + 2 : close + 1;
    return close - i <= LONGEST_OFFICE && passage.quotation(next).isPresent();
  }

  /// Whether a participle such as "adding" follows a quotation too long for a name.
  private boolean leadsOn(Passage passage, int i) {
    int next = passage.close(i) + 1;
    return passage.close(i) - i > FEW
        && passage.isWord(next)
        && Nouns.isAccusative(passage.key(next))
        && adds(passage, next);
  }

  /// Whether the quotation right behind the verb is the name of the agency that reports.
  private boolean isSubject(Passage passage, int cue, int i) {
    boolean whole =
        media
            .listed(passage, i + 1)
            .filter(m -> passage.tokens.indexAt(m.span().end()) == passage.close(i))
            .isPresent();
    int after = passage.close(i) + 1;
    int next = passage.isComma(after) ? after + 1 : after;
    boolean subject = words.is("that", passage.key(next)) || words.is("from", passage.key(after));
    return i == cue + 1 && (whole || subject);
  }

  /// Whether the quotation reaches to the end of its sentence.
  private static boolean fills(Passage passage, int open, int limit) {
    int close = passage.close(open);
    boolean sentence = passage.isStop(close - 1);
    return close - open > 2 && (sentence || close + 1 >= limit || !passage.isWord(close + 1));
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

  /// Whether another verb takes over here, so that what follows is not this verb's.
  private boolean ends(Passage passage, int cue, int i) {
    if (!passage.isWord(i) || isAnonymity(passage, i) || isNaming(passage, i)) {
      return false;
    }
    if (i == cue + 1) {
      return adds(passage, i) && leads(passage, i + 1);
    }
    boolean adding = leads(passage, i + 1) && !describes(passage, i);
    if (adds(passage, i) && (passage.isComma(i - 1) || adding)) {
      return true;
    }
    boolean joined = words.is("joining", passage.key(i - 1));
    var key = joined ? passage.key(i) : passage.keyWithoutConjunction(i);
    boolean separate =
        joined || !key.equals(passage.key(i)) && lexicon.at(passage.key(i)).isEmpty();
    return separate
        && lexicon.at(key).stream().anyMatch(other -> other.isFinite() && !other.pronoun());
  }

  /// Whether "is called" stands here, a name behind it: it is written as "claims" is.
  boolean isNaming(Passage passage, int i) {
    boolean called =
        words.is("called", passage.key(i)) || words.is("called", passage.keyWithoutConjunction(i));
    boolean titled = Nouns.isDefinite(passage.key(i + 1)) && passage.isName(i + 2, NameType.PER);
    return called
        && (titled || passage.name(i + 1).isPresent() || passage.quotation(i + 1).isPresent());
  }

  /// Whether a participle is the adjective of the noun before it: "informed sources".
  private boolean describes(Passage passage, int i) {
    return !Nouns.isAccusative(passage.key(i)) && words.head(passage.key(i - 1)).isPresent();
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
