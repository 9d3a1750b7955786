package org.isnad.annotate.quote;

import java.util.Set;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;

/// Words behind a reporting verb that stand where its subject would and are none: its object, what
/// tells how it was said, another verb.
final class Unspeaking {

  private static final String OURS = "" + Letters.NOON + Letters.ALEF;

  private static final Set<String> SHOWING =
      Set.of("EVIDENCE", "REVEAL", "POINT", "STIPULATE", "CONCLUDE", "PUBLISH");

  private final Words words;
  private final CueLexicon lexicon;

  Unspeaking(Words words, CueLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Whether the words found behind the verb are not its subject.
  boolean is(Passage passage, Hit hit, Source source) {
    if (source.name().isEmpty() || source.person()) {
      return false;
    }
    int first = passage.tokens.indexAt(source.span().start());
    boolean known = passage.name(first).isPresent();
    boolean head = words.head(passage.key(first)).isPresent();
    return !known && !head && isPlainVerb(passage, first)
        || !known && !head && isAct(hit, passage.key(first))
        || isJoinedVerb(passage, source, first)
        || !known && isAccusative(passage, first)
        || !known && !head && isVerb(passage, first)
        || isOwnTalk(passage, hit, first)
        || isAddressed(passage, hit, first)
        || holdsThat(passage, source, first);
  }

  /// Whether an indefinite accusative stands first: the object, or a participle that tells how
  /// something was said.
  private boolean isAccusative(Passage passage, int first) {
    var written = passage.tokens.get(first).form();
    boolean tanwin = written.indexOf(Letters.FATHATAN) >= 0;
    boolean measure =
        words.is("preposition", passage.key(first + 1)) && !isOurs(passage.key(first));
    return Nouns.isAccusative(passage.key(first))
        && (tanwin || measure || participle(passage, first) || isManner(passage, first));
  }

  /// Whether a word shaped like a participle stands alone before a colon or quotation:
  /// "commenting".
  private boolean isManner(Passage passage, int first) {
    boolean alone = passage.isMark(first + 1, ':') || passage.quotation(first + 1).isPresent();
    return alone && passage.key(first).charAt(0) == Letters.MEEM && passage.name(first).isEmpty();
  }

  /// Whether "our" is written onto a noun that heads a speaker: "our sources".
  private boolean isOurs(String key) {
    return key.endsWith(OURS) && words.head(key.substring(0, key.length() - 2)).isPresent();
  }

  private boolean participle(Passage passage, int first) {
    return lexicon.at(passage.key(first)).stream()
        .anyMatch(form -> form.shape() == Shape.PARTICIPLE);
  }

  /// Whether a present reporting verb stands here, with "in order to" before it or alone: "wrote,
  /// saying".
  private boolean isVerb(Passage passage, int first) {
    var key = passage.key(first);
    boolean purpose = key.length() > 3 && key.charAt(0) == Letters.LAM;
    var bare = purpose ? key.substring(1) : key;
    return !words.is("yeh-noun", key)
        && lexicon.at(bare).stream().anyMatch(form -> form.shape() == Shape.PRESENT);
  }

  /// Whether a present verb of several people stands here, reporting or not: "they want";
  /// relational adjectives end in the same letters behind another yeh.
  private boolean isPlainVerb(Passage passage, int first) {
    var key = passage.key(first);
    int n = key.length();
    return n > 4
        && key.charAt(0) == Letters.YEH
        && Nouns.isHumanPlural(key)
        && key.charAt(n - 2) == Letters.WAW
        && key.charAt(n - 3) != Letters.YEH
        && !words.is("yeh-noun", key);
  }

  /// Whether a listed act without article stands where the speaker would: it may show or reveal,
  /// not say.
  private boolean isAct(Hit hit, String key) {
    return !SHOWING.contains(hit.form().cue().type())
        && !words.is("directorate", key)
        && words.isListed(key)
        && !Nouns.isDefinite(key);
  }

  /// Whether what begins with "and" is another verb.
  private boolean isJoinedVerb(Passage passage, Source source, int first) {
    var bare = passage.keyWithoutConjunction(first);
    return !source.named()
        && !bare.equals(passage.key(first))
        && passage.key(first).charAt(0) == Letters.WAW
        && words.head(passage.key(first)).isEmpty()
        && words.head(bare).isEmpty()
        && (bare.charAt(0) == Letters.YEH || lexicon.at(bare).stream().anyMatch(CueForm::isFinite));
  }

  /// Whether the speaker's own talk is what is closed or continued: "he closed his talk".
  private boolean isOwnTalk(Passage passage, Hit hit, int first) {
    var cue = hit.form().cue();
    boolean goesOn = cue.is("CONCLUDE") || cue.is("ADD");
    return goesOn && words.is("own-talk", passage.key(first));
  }

  /// Whether people without a name stand between a verb with an addressee and what they are told:
  /// "reassured the residents that".
  private boolean isAddressed(Passage passage, Hit hit, int first) {
    return hit.form().cue().object()
        && !hit.form().pronoun()
        && hit.conjoined()
        && hit.form().gender() == Gender.MASCULINE
        && Clitics.hasArticle(passage.key(first))
        && words.is("addressed", Clitics.withoutArticle(passage.key(first)));
  }

  /// Whether "that" stands among the words, so that the verb belongs to another clause.
  private boolean holdsThat(Passage passage, Source source, int first) {
    int end = passage.tokens.indexAt(source.span().end());
    for (int i = first; i < end; i++) {
      if (words.is("that", passage.key(i))
          && !passage.inQuotation(i)
          && passage.name(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
