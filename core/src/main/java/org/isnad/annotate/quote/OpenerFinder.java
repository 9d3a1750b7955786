package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Letters;

/// Looks behind a reporting verb for what licenses it: "that", a colon, a quotation, or a noun in
/// its frame.
///
/// From left to right the first that fits the verb's frame counts; adjuncts and short quotations,
/// which are names, are passed over. Source: the frames of the lexicon's columns `that`, `noun`,
/// `speech`.
final class OpenerFinder {

  private static final int WIDEST_WINDOW = 55;
  private static final int LONGEST_PARENTHESIS = 20;

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
    for (int i = cue + 1; i < last; i++) {
      if (passage.isComma(i)) {
        inAdjunct = false;
        continue;
      }
      var opener = at(passage, form, cue, i, limit, inAdjunct);
      if (opener.isPresent()) {
        return opener;
      }
      if (ends(passage, form, cue, i)) {
        return Optional.empty();
      }
      int adjunct = adjunctEnd(passage, i);
      inAdjunct |= adjunct > i;
      i = Math.max(adjunct, bracketEnd(passage, i, last)) - (adjunct > i ? 1 : 0);
    }
    return Optional.empty();
  }

  private Optional<Opener> at(
      Passage passage, CueForm form, int cue, int i, int limit, boolean inAdjunct) {
    var quotation = passage.quotation(i);
    if (quotation.isPresent()) {
      boolean follows = i == cue + 1 || passage.isComma(i - 1);
      return quotation.get().speech() || follows && fills(passage, i, limit)
          ? quoted(passage, form, i)
          : Optional.empty();
    }
    if (passage.isMark(i, ':')) {
      return form.cue().speech() || form.cue().takesThat()
          ? colon(passage, i, limit)
          : Optional.empty();
    }
    var that = that(passage, form, cue, i);
    return that.isPresent() || inAdjunct && !isFarPreposition(passage.key(i))
        ? that
        : noun(passage, form, cue, i, limit);
  }

  /// Whether the quotation reaches to the end of its sentence.
  private static boolean fills(Passage passage, int open, int limit) {
    int close = passage.close(open);
    return close - open > 2 && (close + 1 >= limit || !passage.isWord(close + 1));
  }

  private static Optional<Opener> quoted(Passage passage, CueForm form, int i) {
    boolean licensed = form.cue().speech() || form.cue().takesThat() || form.cue().bareNoun();
    return licensed ? Optional.of(new Opener(i, i, Opener.Kind.QUOTATION, 0)) : Optional.empty();
  }

  private Optional<Opener> colon(Passage passage, int i, int limit) {
    int content = i + 1;
    while (content < limit && (passage.isMark(content, ':') || passage.isMark(content, '-'))) {
      content++;
    }
    return content < limit
        ? Optional.of(new Opener(i, content, Opener.Kind.COLON, 0))
        : Optional.empty();
  }

  private Optional<Opener> that(Passage passage, CueForm form, int cue, int i) {
    if (!form.cue().takesThat()) {
      return Optional.empty();
    }
    for (var strip : passage.tokens.strips(i)) {
      if (strip.letters() > 1 || !words.is("that", strip.key())) {
        continue;
      }
      var before = i - 1 > cue ? passage.key(i - 1) : "";
      var written = strip.letters() == 1 ? passage.key(i).substring(0, 1) : "";
      if (written.length() == 1 && org.isnad.text.Clitics.isConjunction(written.charAt(0))) {
        continue;
      }
      boolean preposition = words.is("preposition", before);
      var found = preposition ? before : written;
      boolean licensed =
          form.cue().thatPrepositions().contains(found) || found.isEmpty() || i == cue + 1;
      if (licensed && !words.is("not-that", before)) {
        return Optional.of(new Opener(preposition ? i - 1 : i, i + 1, Opener.Kind.THAT, 0));
      }
    }
    return Optional.empty();
  }

  private Optional<Opener> noun(Passage passage, CueForm form, int cue, int i, int limit) {
    if (i + 1 >= limit) {
      return Optional.empty();
    }
    var key = passage.key(i);
    var nouns = form.cue().nouns();
    if (nouns.contains(key) && !isAdjunct(passage, i)) {
      boolean clause = words.is("that", passage.key(i + 1));
      return clause ? Optional.empty() : Optional.of(new Opener(i, i + 1, Opener.Kind.NOUN, 0));
    }
    boolean written = key.length() > 3 && nouns.contains(key.substring(0, 1));
    if (written && !words.is("not-proclitic", key) && !isAdjunct(passage, i)) {
      return Optional.of(new Opener(i, i, Opener.Kind.NOUN, 1));
    }
    return form.cue().bareNoun() && isBareContent(passage, cue, i)
        ? Optional.of(new Opener(i, i, Opener.Kind.BARE_NOUN, 0))
        : Optional.empty();
  }

  /// Whether a noun that may be content stands here, the speaker's noun phrase being complete.
  private boolean isBareContent(Passage passage, int cue, int i) {
    var key = passage.key(i);
    boolean masdar =
        lexicon.at(key).stream().anyMatch(form -> form.shape() == Shape.MASDAR && i > cue + 1);
    boolean content =
        words.isContentNoun(key)
            || masdar
            || possessed(key).stream().anyMatch(words::isContentNoun);
    if (!content || passage.name(i).isPresent()) {
      return false;
    }
    if (i == cue + 1) {
      return true;
    }
    int before = i - 1;
    return passage.isComma(before)
        || passage.isQuote(before)
        || passage.name(before).isPresent()
        || passage.inTime(before)
        || words.is("adverb", passage.key(before))
        || isDefinite(passage.key(before))
        || isRelational(passage.key(before));
  }

  private static java.util.List<String> possessed(String key) {
    if (key.length() < 4) {
      return java.util.List.of();
    }
    var one = key.substring(0, key.length() - 1);
    var two = key.substring(0, key.length() - 2);
    boolean masculine = key.charAt(key.length() - 1) == Letters.HEH;
    var bare = masculine ? one : two;
    boolean pronoun = masculine || key.charAt(key.length() - 2) == Letters.HEH;
    if (!pronoun) {
      return java.util.List.of();
    }
    boolean teh = bare.charAt(bare.length() - 1) == Letters.TEH;
    return teh
        ? java.util.List.of(bare, bare.substring(0, bare.length() - 1) + Letters.HEH)
        : java.util.List.of(bare);
  }

  private static boolean isDefinite(String key) {
    return org.isnad.text.Clitics.hasArticle(key)
        || key.length() > 3 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM;
  }

  private static boolean isRelational(String key) {
    int n = key.length();
    return n > 3
        && (key.charAt(n - 1) == Letters.YEH
            || key.charAt(n - 1) == Letters.HEH && key.charAt(n - 2) == Letters.YEH);
  }

  private boolean isFarPreposition(String key) {
    return key.length() > 1 && words.is("far-preposition", key);
  }

  private boolean isAdjunct(Passage passage, int i) {
    return words.adjuncts.at(passage.tokens, i).stream()
        .anyMatch(match -> match.end() - match.start() > 1);
  }

  /// Whether another speaker takes over here, so that what follows is not this verb's.
  private boolean ends(Passage passage, CueForm form, int cue, int i) {
    if (i == cue + 1) {
      return false;
    }
    for (var other : lexicon.at(passage.key(i))) {
      boolean opens = other.shape() == Shape.PARTICIPLE && !other.cue().is("SAY");
      if (opens && (passage.isComma(i - 1) || other.gender() == form.gender())) {
        return true;
      }
    }
    var conjoined = passage.keyWithoutConjunction(i);
    return !conjoined.equals(passage.key(i))
        && lexicon.at(conjoined).stream().anyMatch(other -> other.isFinite() && !other.pronoun())
        && lexicon.at(passage.key(i)).isEmpty();
  }

  /// The token that closes the quotation or bracket opened here; the token itself otherwise.
  private static int bracketEnd(Passage passage, int i, int last) {
    if (passage.quotation(i).isPresent()) {
      return Math.min(passage.close(i), last);
    }
    if (passage.isMark(i, '(')) {
      for (int j = i + 1; j < Math.min(last, i + LONGEST_PARENTHESIS); j++) {
        if (passage.isMark(j, ')')) {
          return j;
        }
      }
    }
    return i;
  }

  /// The index after the adjunct phrase that begins here; the index itself when none does.
  private int adjunctEnd(Passage passage, int i) {
    var adjuncts = words.adjuncts.at(passage.tokens, i);
    if (adjuncts.isEmpty()) {
      return i;
    }
    var longest = adjuncts.getLast();
    var kind = longest.value().get("kind");
    return kind.equals("time") || kind.equals("aside") ? i : longest.end();
  }
}
