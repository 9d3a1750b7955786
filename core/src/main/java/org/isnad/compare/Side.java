package org.isnad.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Span;
import org.isnad.reuse.ReuseText;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.word.Word;

/// One of the articles that are compared, as a row of words, and which of them are told already.
final class Side {

  /// A quotation mark that both opens and closes.
  private static final char STRAIGHT = '"';

  private final ReuseText text;
  private final List<String> keys = new ArrayList<>();
  private final BitSet told = new BitSet();

  Side(ReuseText text) {
    this.text = text;
    text.words().forEach(word -> keys.add(Folding.fold(article().article().text(word.span()))));
  }

  AnnotatedArticle article() {
    return text.article();
  }

  ReuseText text() {
    return text;
  }

  int size() {
    return keys.size();
  }

  /// The folded words of a range.
  List<String> keys(Range range) {
    return keys.subList(range.from(), range.to());
  }

  boolean isSame(int word, Side other, int otherWord) {
    return keys.get(word).equals(other.keys.get(otherWord));
  }

  /// The characters from the first to the last word of a range.
  Span span(Range range) {
    return word(range.from()).span().cover(word(range.to() - 1).span());
  }

  /// The same with quotation marks, brackets and stops that are written onto its ends.
  Span whole(Range range) {
    var span = span(range);
    var characters = article().article().text();
    int start = span.start();
    while (start > 0 && opens(characters, start - 1)) {
      start--;
    }
    int end = span.end();
    while (end < characters.length() && closes(characters, end)) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> c == STRAIGHT && (at == 0 || Letters.isBlank(text.charAt(at - 1)));
    };
  }

  private static boolean closes(String text, int at) {
    char c = text.charAt(at);
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      case Character.OTHER_PUNCTUATION ->
          c != STRAIGHT || at + 1 == text.length() || Letters.isBlank(text.charAt(at + 1));
      default -> false;
    };
  }

  private Word word(int index) {
    return text.words().get(index);
  }

  /// The words inside a span.
  Range range(Span span) {
    int from = Word.firstFrom(text.words(), span.start());
    return new Range(from, Math.max(from, Word.firstFrom(text.words(), span.end())));
  }

  void tell(Range range) {
    told.set(range.from(), range.to());
  }

  int told() {
    return told.cardinality();
  }

  /// The range without told words at its ends; empty when there are told words within.
  Range untold(Range range) {
    int from = Math.min(told.nextClearBit(range.from()), range.to());
    int next = told.nextSetBit(from);
    int to = next < 0 || next >= range.to() ? range.to() : next;
    boolean split = told.nextClearBit(to) < range.to();
    return split ? new Range(from, from) : new Range(from, to);
  }

  /// The index from which untold words of the same sentence lead up to a word.
  int start(int word) {
    int start = word;
    while (start > 0 && isFree(start - 1, word)) {
      start--;
    }
    return start;
  }

  /// The index up to which untold words of the same sentence follow the word before `end`.
  int end(int end) {
    int reached = end;
    while (reached < size() && isFree(reached, end - 1)) {
      reached++;
    }
    return reached;
  }

  private boolean isFree(int word, int neighbour) {
    return !told.get(word) && word(word).sentence() == word(neighbour).sentence();
  }

  /// The untold words, each sentence's for itself.
  List<Range> pieces() {
    var pieces = new ArrayList<Range>();
    int from = told.nextClearBit(0);
    while (from < size()) {
      int to = end(from + 1);
      pieces.add(new Range(from, to));
      from = told.nextClearBit(to);
    }
    return pieces;
  }
}
