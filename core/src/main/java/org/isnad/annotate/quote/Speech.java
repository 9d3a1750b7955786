package org.isnad.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Evidence;
import org.isnad.model.Polarity;
import org.isnad.model.Span;

/// One report found in a sentence, before speakers left out are looked up.
///
/// @param cue the characters of the cue
/// @param at index of the cue's first token
/// @param sentence number of its sentence
/// @param stance the verb or phrase and what it says of the speaker's stance
/// @param gender the gender that the cue asks of its speaker
/// @param source the speaker where the sentence names one
/// @param contentFrom index of the first token of the content
/// @param contentTo index after its last token
/// @param contentLetters letters of a proclitic on its first token that stay outside
/// @param direct whether the content is in quotation marks
/// @param emits whether it makes an attribution; else it only names a speaker
/// @param through the medium that passed it on, where the sentence says so
record Speech(
    Span cue,
    int at,
    int sentence,
    Stance stance,
    Gender gender,
    Optional<Source> source,
    int contentFrom,
    int contentTo,
    int contentLetters,
    boolean direct,
    boolean emits,
    Optional<Source.Medium> through) {

  /// What a cue says of the speaker's stance.
  ///
  /// @param rule the cue's place in its lexicon
  record Stance(
      String rule,
      String type,
      Polarity polarity,
      Evidence evidence,
      int strength,
      boolean distance) {

    static Stance of(Cue cue) {
      return new Stance(
          cue.place(), cue.type(), cue.polarity(), cue.evidence(), cue.strength(), cue.distance());
    }
  }

  Span content(Passage passage) {
    return passage.tokens.span(contentFrom, contentTo, contentLetters);
  }

  Speech cuedAt(Span otherCue, int token) {
    return changed(otherCue, token, Gender.UNKNOWN, source, emits, through);
  }

  Speech with(Optional<Source> other) {
    return changed(cue, at, gender, other, emits, through);
  }

  /// The same, which only names a speaker.
  Speech silent() {
    return changed(cue, at, gender, source, false, through);
  }

  Speech through(Optional<Source.Medium> medium) {
    return changed(cue, at, gender, source, emits, medium);
  }

  private Speech changed(
      Span otherCue,
      int token,
      Gender other,
      Optional<Source> speaker,
      boolean speaks,
      Optional<Source.Medium> medium) {
    return new Speech(
        otherCue,
        token,
        sentence,
        stance,
        other,
        speaker,
        contentFrom,
        contentTo,
        contentLetters,
        direct,
        speaks,
        medium);
  }

  /// Whether the token stands inside its content.
  boolean holds(int token) {
    return contentFrom <= token && token < contentTo;
  }

  /// Of reports sorted by their cues those near enough to a token that their content may hold it.
  static List<Speech> near(List<Speech> sorted, int token) {
    int from = firstFrom(sorted, token - 2 * ContentScope.LONGEST);
    int to = firstFrom(sorted, token + 2 * ContentScope.LONGEST);
    return sorted.subList(from, to);
  }

  /// The index of the first report whose cue stands at or behind a token.
  static int firstFrom(List<Speech> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).at < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
