package org.isnad.annotate.quote;

import java.util.Optional;
import org.isnad.annotate.quote.CueForm.Shape;
import org.isnad.model.NameType;
import org.isnad.text.Letters;

/// Finds the subject that stands behind its reporting verb, before what is said or whom it is said
/// to.
final class SubjectBehind {

  private static final int WIDEST = 12;

  private final Words words;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final SubjectFinder subjects;
  private final Unspeaking unspeaking;

  SubjectBehind(Words words, CueLexicon lexicon, SourceFinder sources, SubjectFinder subjects) {
    this.words = words;
    this.lexicon = lexicon;
    this.sources = sources;
    this.subjects = subjects;
    this.unspeaking = new Unspeaking(words, lexicon);
  }

  /// The subject behind the verb; absent when nothing that could be one stands there.
  Optional<Source> of(Passage passage, Hit hit) {
    int start = hit.at() + (isDoubled(passage, hit) ? 2 : 1);
    int end = Math.max(start, hit.opener().at());
    var cue = hit.form().cue();
    for (int i = start; (cue.is("COMMENT") || cue.is("ANSWER")) && i < end; i++) {
      end = words.is("upon", passage.key(i)) ? i : end;
    }
    boolean object = cue.object() && !hit.form().pronoun();
    if (object && (isPossessedThing(passage, start) || hasPronoun(passage, hit.at() - 1))) {
      return Optional.empty();
    }
    int close = passage.quotation(start).isPresent() ? passage.close(start) : start;
    if (object && close > start && close + 1 < end) {
      var told = sources.find(passage, close + 1, end);
      var medium = passage.quotation(start).orElseThrow().span();
      return told.map(s -> s.heardBy(new Source.Medium(medium, medium.of(passage.tokens.text()))));
    }
    if (object
        && (isObjectAlone(passage, cue, start, hit.opener()) || isAccused(passage, hit, start))) {
      return Optional.empty();
    }
    return sources
        .find(
            passage, start, object ? subjectEnd(passage, start, end, cue, hit.opener().at()) : end)
        .filter(s -> !unspeaking.is(passage, hit, s))
        .filter(s -> s.name().isEmpty() || s.name().chars().anyMatch(Character::isLetter));
  }

  /// Whether only one noun phrase stands between "described" and "as", whom or what is described:
  /// the speaker is left out.
  private boolean isObjectAlone(Passage passage, Cue cue, int start, Opener opener) {
    int to = opener.at();
    boolean said = passage.quotation(to).isPresent() && passage.isComma(to - 1);
    if (!cue.is("DESCRIBE") || said || passage.isName(start, NameType.PER)) {
      return false;
    }
    int end = subjectEnd(passage, start, to, cue, to);
    boolean second = sources.find(passage, end, to).filter(s -> !s.name().isEmpty()).isPresent();
    return end > start && !second && !words.isHead(passage.key(start), "person");
  }

  /// Whether only one noun phrase stands between "and accused" and the charge: whoever is accused.
  private boolean isAccused(Passage passage, Hit hit, int start) {
    var cue = hit.form().cue();
    int to = hit.opener().at();
    boolean joined = hit.conjoined() || words.is("joining", passage.key(hit.at() - 1));
    if (!cue.is("ACCUSE") || !joined || start >= to) {
      return false;
    }
    int end = joinedEnd(passage, subjectEnd(passage, start, to, cue, to), to);
    return end >= to && (end == start + 1 || !passage.isName(to - 1, NameType.PER));
  }

  /// Whether a definite noun that is no title has the accused one's name right behind it: "the
  /// opposition accuses N".
  private boolean isAccuser(Passage passage, int start, int end, Cue cue, int opener) {
    return cue.is("ACCUSE")
        && end >= opener
        && Nouns.isDefinite(passage.key(start))
        && !words.isHead(passage.key(start), "person")
        && passage.isName(start + 1, NameType.PER);
  }

  /// The index after the nouns that "and" joins to the phrase that ends at `end`.
  private int joinedEnd(Passage passage, int end, int to) {
    int last = end;
    while (last < to
        && passage.isWord(last)
        && passage.key(last).charAt(0) == Letters.WAW
        && !passage.keyWithoutConjunction(last).equals(passage.key(last))) {
      last = subjects.nounPhraseEnd(passage, last, to);
    }
    return last;
  }

  /// Whether "that he" stands here: its pronoun is the subject of the verb behind.
  private boolean hasPronoun(Passage passage, int i) {
    return passage.key(i).length() > 2 && words.is("that", passage, i);
  }

  /// Whether a thing with its owner written onto it, "her character", stands where a subject would.
  private boolean isPossessedThing(Passage passage, int i) {
    var bare = Nouns.withoutPossessor(passage.key(i));
    return passage.name(i).isEmpty()
        && !Nouns.isDefinite(passage.key(i))
        && !passage.isMarbuta(i)
        && words.head(passage.key(i)).isEmpty()
        && !bare.isEmpty()
        && bare.stream().noneMatch(key -> words.head(key).isPresent());
  }

  /// Where the subject before an object ends: an office reaches to its holder's name.
  private int subjectEnd(Passage passage, int start, int to, Cue cue, int opener) {
    int end = subjects.nounPhraseEnd(passage, start, to);
    if (isAccuser(passage, start, end, cue, opener)) {
      return start + 1;
    }
    if (words.isHead(passage.key(start), "body") && Nouns.isDefinite(passage.key(start))) {
      int i = start + 1;
      while (i < end && !passage.isName(i, NameType.PER)) {
        i++;
      }
      return i;
    }
    boolean office = words.isHead(passage.key(start), "person");
    boolean apposed = passage.isComma(end) && passage.isName(end + 1, NameType.PER);
    int last = Math.min(to, start + WIDEST);
    int i = apposed ? end + 1 : end;
    while (office && i < last && passage.isWord(i) && !passage.isName(i, NameType.PER)) {
      if (words.is("preposition", passage.key(i)) || passage.inTime(i)) {
        return end;
      }
      i++;
    }
    boolean held = office && i < last && passage.isName(i, NameType.PER);
    boolean accused = held && cue.is("ACCUSE") && passage.nameEnd(i) >= opener;
    return held && !accused ? Math.min(passage.nameEnd(i), to) : end;
  }

  /// Whether a second reporting verb stands right behind, by a slip of the pen.
  boolean isDoubled(Passage passage, Hit hit) {
    int next = hit.at() + 1;
    boolean verb =
        passage.name(next).isEmpty()
            && words.head(passage.key(next)).isEmpty()
            && words.adjunct(passage, next).isEmpty()
            && lexicon.at(passage.key(next)).stream()
                .anyMatch(form -> form.shape() == Shape.PAST && !form.pronoun());
    return verb && hit.form().isFinite() && hit.opener().at() > next + 1;
  }
}
