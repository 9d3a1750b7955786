package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/// What a time is resolved against.
///
/// @param published the article's own date
/// @param last the day that the text spoke of last
/// @param part the part of a year that the text spoke of last: `H1`, `Q3`
/// @param future whether the clause speaks of what is to come
record Reference(
    Optional<LocalDate> published,
    Optional<LocalDate> last,
    Optional<String> part,
    boolean future) {

  /// The day that a term counts from: the last one of the text where it says so, else the article's
  /// own.
  Optional<LocalDate> base(Term term) {
    return term.text("from").equals("text") ? last.or(() -> published) : published;
  }
}
