package org.isnad.page;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Span;

/// A line of a page, or a part of one that lost its break, and what it is.
///
/// @param kind what it is
/// @param line its shape
/// @param role what it is for: a field, or a role of furniture
/// @param place the lexicon entry or the rule that says so
/// @param label the label in front
/// @param value what follows the label, or the field that the line holds
/// @param date the date on it
record Piece(
    Kind kind,
    Line line,
    String role,
    String place,
    Optional<Span> label,
    Optional<Span> value,
    Optional<LocalDate> date) {

  /// What a line is.
  enum Kind {
    /// News, or a headline.
    TEXT,
    /// A field with its label: source, byline, section, keywords.
    FIELD,
    /// A date, or a label with a date.
    DATE,
    /// A label before the headline of another article.
    RELATED,
    /// A label before a list of headlines.
    LIST,
    /// The end of the body.
    STOP,
    /// A section, byline or credit that stands alone.
    SECTION,
    BYLINE,
    CREDIT,
    /// Share lines, notices, navigation.
    CUT,
    /// A row of marks.
    SEPARATOR
  }

  static Piece text(Line line) {
    return of(Kind.TEXT, line, "text", "page.text");
  }

  static Piece of(Kind kind, Line line, String role, String place) {
    return new Piece(kind, line, role, place, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Piece withLabel(Span span) {
    return new Piece(kind, line, role, place, Optional.of(span), value, date);
  }

  Piece withValue(Span span) {
    return new Piece(kind, line, role, place, label, Optional.of(span), date);
  }

  Piece withDate(LocalDate day) {
    return new Piece(kind, line, role, place, label, value, Optional.of(day));
  }

  Span span() {
    return line.span();
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
