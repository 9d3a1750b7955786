package org.isnad.score;

import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.model.Span;
import org.isnad.score.key.Judged;

/// The share of one page in the running score.
///
/// @param tally where it is added up
/// @param page the page's name
/// @param text its text
record PageTally(Tally tally, String page, String text) {

  /// Adds a layer whose things were matched one to one.
  void count(String layer, Matched<?, ?> matched) {
    tally.add(layer, matched.hits(), matched.extra().size(), matched.missed().size());
  }

  /// A thing for people to look at: where it stands and what is to be said of it.
  record Note(Span span, Collection<?> detail) {

    static Note of(Span span, Object detail) {
      return new Note(span, List.of(detail));
    }
  }

  /// Adds a layer and lists what went wrong in it.
  <K extends Judged, F> void tell(
      String layer, Matched<K, F> matched, Function<K, Note> keyed, Function<F, Note> found) {
    count(layer, matched);
    matched.missed().forEach(key -> miss(layer, keyed.apply(key)));
    matched.extra().forEach(one -> alarm(layer, found.apply(one)));
  }

  /// Asks a question about each pair that was matched, and lists the wrong answers.
  <K, F> void ask(
      String layer,
      List<Matched.Pair<K, F>> pairs,
      BiPredicate<K, F> right,
      Function<F, Note> answer) {
    for (var pair : pairs) {
      boolean good = right.test(pair.keyed(), pair.found());
      tally.ratio(layer, good ? 1 : 0, 1);
      if (!good) {
        miss(layer, answer.apply(pair.found()));
      }
    }
  }

  void miss(String layer, Note note) {
    tell(Finding.Kind.MISS, layer, note);
  }

  void alarm(String layer, Note note) {
    tell(Finding.Kind.FALSE_ALARM, layer, note);
  }

  private void tell(Finding.Kind kind, String layer, Note note) {
    tally.add(Finding.of(kind, layer, page, text, note.span(), note.detail()));
  }
}
