package org.isnad.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/// What a time is resolved against.
///
/// @param published the article's own date
/// @param last the day that the text spoke of last
/// @param part the part of a year that the text spoke of last: `H1`, `Q3`
/// @param outlook whether the clause speaks of what is to come
record Reference(
    Optional<LocalDate> published,
    Optional<LocalDate> last,
    Optional<String> part,
    Outlook outlook) {

  /// Where a clause looks.
  enum Outlook {
    /// To what has been, or nothing says it.
    PAST,
    /// Its verb is a present that news also writes of what is planned.
    PRESENT,
    /// To what is to come.
    FUTURE
  }

  /// Whether a day that is not told more closely is one to come.
  boolean future() {
    return outlook != Outlook.PAST;
  }

  /// The day that a term counts from: the last one of the text where it says so, else the article's
  /// own.
  Optional<LocalDate> base(Term term) {
    return term.text("from").equals("text") ? last.or(() -> published) : published;
  }
}
