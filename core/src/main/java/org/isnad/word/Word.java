package org.isnad.word;

import java.util.List;
import org.isnad.model.Span;

/// A word of an article with what comparing needs to know of it.
///
/// @param span its characters in the page
/// @param bare folded, without what is glued before it
/// @param stem what its inflections have in common
/// @param weight how much a match of it says
/// @param opens whether a clause begins with it
/// @param sentence the number of its sentence in the article, from 0
/// @param headline whether it stands in the headline
public record Word(
    Span span,
    String bare,
    String stem,
    Weight weight,
    boolean opens,
    int sentence,
    boolean headline) {

  /// How much it says that two passages have a word in common.
  public enum Weight {
    /// Of what the passage is about.
    CONTENT,
    /// Part of a proper name; shared by all that is written of its bearer.
    NAME,
    /// Part of a set phrase.
    STOCK,
    /// A function word or a reporting verb.
    FUNCTION
  }

  /// The index of the first of the words, in reading order, that begins at an offset or behind it;
  /// their number where none does.
  public static int firstFrom(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether it says what the passage is about.
  public boolean isContent() {
    return weight == Weight.CONTENT;
  }

  /// Whether it is no function word.
  public boolean isLexical() {
    return weight != Weight.FUNCTION;
  }
}
