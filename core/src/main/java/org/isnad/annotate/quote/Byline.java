package org.isnad.annotate.quote;

import org.isnad.model.NameType;
import org.isnad.model.Zone;

/// The writer's name with which an article's body begins, in front of outlet and place: nobody who
/// speaks in it.
final class Byline {

  private static final int LONGEST = 14;

  private Byline() {}

  /// The index after the byline with which a sentence begins: behind its colon, or the sentence's
  /// end where it is nothing else; its beginning where it has none.
  static int end(Passage passage, Passage.Stretch stretch) {
    int from = stretch.from();
    boolean writer =
        stretch.sentence().zone() == Zone.BODY
            && passage.isName(from, NameType.PER)
            && isDash(passage, passage.nameEnd(from));
    if (!writer) {
      return from;
    }
    int last = Math.min(stretch.to(), from + LONGEST);
    for (int i = from; i < last; i++) {
      if (passage.isMark(i, ':')) {
        return i + 1;
      }
      if (passage.isComma(i) || passage.isQuote(i) || passage.isMark(i, '.')) {
        return from;
      }
    }
    return last == stretch.to() ? last : from;
  }

  private static boolean isDash(Passage passage, int i) {
    return passage.isMark(i, '-') || passage.isMark(i, '\u2013') || passage.isMark(i, '\u2014');
  }
}
