package org.isnad.annotate.quote;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.NameType;

/// Tells a quotation behind a reporting verb that is what was said from one that is a name.
final class QuotationOpener {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_WORK = 6;
  private static final int LONGEST_TITLE = 14;
  private static final int FEW = 3;
  private static final Set<String> UNSPOKEN = Set.of("PUBLISH", "EVIDENCE");

  private final Words words;
  private final MediumFinder media;
  private final Takeover takeover;

  QuotationOpener(Words words, Takeover takeover) {
    this.words = words;
    this.media = new MediumFinder(words);
    this.takeover = takeover;
  }

  private static boolean maySpeak(Cue cue) {
    return cue.speech() || cue.takesThat();
  }

  /// The opener that a quotation at token `i` is of the verb at token `cue`; absent where it is a
  /// name.
  Optional<Opener> at(Passage passage, CueForm form, int cue, int i, int limit) {
    boolean name =
        i > cue + 1
            && (media.isTitle(passage, i)
                || passage.isMark(i - 1, ':') && words.is("titled", passage, i - 2)
                || precedesSpeech(passage, i)
                || isWork(passage, i)
                || precedesThat(passage, i)
                || isPerson(passage, i));
    if (name || isSubject(passage, cue, i)) {
      return Optional.empty();
    }
    boolean unspoken = UNSPOKEN.contains(form.cue().type()) && passage.isMark(i - 1, ':');
    if (unspoken || passage.isMark(passage.close(i) + 1, ':')) {
      return Optional.empty();
    }
    boolean relative = words.is("relative-pronoun", passage.key(cue - 1));
    boolean done = relative && (i > cue + 1 || !words.is("that", passage, i + 1));
    if (done && !form.cue().speech() || isForeign(passage, i)) {
      return Optional.empty();
    }
    boolean follows = i == cue + 1 || passage.isComma(i - 1);
    boolean may = follows || form.cue().speech();
    boolean act = form.cue().bareNoun() && words.isContentNoun(passage.key(i + 1));
    boolean whole =
        fills(passage, i, limit)
            || leadsOn(passage, i)
            || words.is("saying-participle", passage.key(i - 1));
    boolean speech = act || passage.quotation(i).orElseThrow().speech() || may && whole;
    return speech && maySpeak(form.cue())
        ? Optional.of(new Opener(i, i, Opener.Kind.QUOTATION, 0))
        : Optional.empty();
  }

  /// Whether a short quotation behind "programme" or "prize" is its name.
  private boolean isWork(Passage passage, int i) {
    return words.is("work", passage, i - 1) && passage.close(i) - i <= LONGEST_WORK;
  }

  /// Whether the quotation is the name of what stands before it, since "that" leads into what was
  /// said right behind it, a comma and a preposition passed over.
  private boolean precedesThat(Passage passage, int i) {
    int close = passage.close(i);
    int next = passage.isComma(close + 1) ? close + 2 : close + 1;
    int that = words.is("preposition", passage.key(next)) ? next + 1 : next;
    return close - i <= LONGEST_TITLE && words.is("that", passage.key(that));
  }

  /// Whether a person's name fills the quotation.
  private static boolean isPerson(Passage passage, int i) {
    return passage.isName(i + 1, NameType.PER) && passage.nameEnd(i + 1) >= passage.close(i);
  }

  /// Whether the quotation begins in another script, as the title of a foreign journal does.
  private static boolean isForeign(Passage passage, int open) {
    var key = passage.key(open + 1);
    return !key.isEmpty()
        && Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /// Whether a short quotation is a medium's name, since what was said follows in another one.
  private static boolean precedesSpeech(Passage passage, int i) {
    int close = passage.close(i);
    int next = passage.isComma(close + 1) ? close + 2 : close + 1;
    return close - i <= LONGEST_NAME && passage.quotation(next).isPresent();
  }

  /// Whether a participle such as "adding" follows a quotation too long for a name.
  private boolean leadsOn(Passage passage, int i) {
    int next = passage.close(i) + 1;
    return passage.close(i) - i > FEW
        && passage.isWord(next)
        && Nouns.isAccusative(passage.key(next))
        && takeover.adds(passage, next);
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

  /// The opener that a colon at token `i` is, dashes behind it passed over.
  Optional<Opener> colon(Passage passage, CueForm form, int i, int limit) {
    int content = i + 1;
    while (content < limit && (passage.isMark(content, ':') || passage.isMark(content, '-'))) {
      content++;
    }
    boolean licensed =
        (form.cue().speech() || form.cue().takesThat() && !UNSPOKEN.contains(form.cue().type()))
            && !isForeign(passage, i)
            && !words.is("titled", passage, i - 1);
    return licensed && content < limit
        ? Optional.of(new Opener(i, content, Opener.Kind.COLON, 0))
        : Optional.empty();
  }
}
