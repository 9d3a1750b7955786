package org.isnad.reuse;

import java.util.List;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.model.Span;
import org.isnad.word.Word;

/// Two stretches of words that match, one in each of two articles.
///
/// @param kind how close the two are; that the characters are the same is for others to say
/// @param a where it stands in the first article's words
/// @param b where it stands in the second article's words
/// @param matched how many words match
/// @param content how many different words of content match
/// @param run the most matched words in a row
/// @param slots where names stand between two matches
record Passage(Kind kind, Range a, Range b, int matched, int content, int run, List<Slot> slots) {

  /// Words `[from, to)` of one article.
  record Range(int from, int to) {

    int length() {
      return to - from;
    }

    boolean has(int word) {
      return from <= word && word < to;
    }

    int overlap(Range other) {
      return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    Span span(List<Word> words) {
      return words.get(from).span().cover(words.get(to - 1).span());
    }
  }

  /// Share of the words on both sides that match.
  double score() {
    return 2.0 * matched / (a.length() + b.length());
  }

  /// The passage in other ranges, of which no more words can match than they have.
  Passage with(Range newA, Range newB) {
    int most = Math.min(matched, Math.min(newA.length(), newB.length()));
    return new Passage(kind, newA, newB, most, content, run, slots);
  }

  /// The same passage seen from the other article.
  Passage flip() {
    return new Passage(kind, b, a, matched, content, run, slots);
  }
}
