package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;

/// Finds full dates, with a year, among tokens: in words, in figures, in machine stamps.
///
/// Figures are read day first, or year first; a month above twelve shows that the order is the
/// other one. Dates of the Islamic calendar are converted by Umm al-Qura.
final class DateReader {

  /// A date found: tokens `[start, end)`.
  record Found(int start, int end, LocalDate date, boolean islamic, Span span) {}

  private final Months months = new Months();

  /// All dates, in reading order, none inside another.
  List<Found> all(Tokens tokens, int from) {
    List<Found> all = List.of();
    int i = from;
    while (i < tokens.size()) {
      var found = at(tokens, i);
      if (found.isPresent()) {
        all = all.isEmpty() ? new ArrayList<>(2) : all;
        all.add(found.get());
        i = found.get().end();
      } else {
        i++;
      }
    }
    return all;
  }

  private Optional<Found> at(Tokens tokens, int i) {
    var month = months.at(tokens, i);
    if (month.isPresent()) {
      return monthFirst(tokens, i, month.get());
    }
    if (tokens.get(i).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    var key = tokens.key(i);
    if (key.length() > 5 && key.indexOf('.') > 0) {
      return dotted(tokens, i, key);
    }
    var words = inWords(tokens, i);
    return words.isPresent() ? words : inFigures(tokens, i);
  }

  /// `19 February 2024`, `18th, February 2024`, `2024 February 19`.
  private Optional<Found> inWords(Tokens tokens, int i) {
    int day = number(tokens, i);
    int next = skip(tokens, ordinal(tokens, i + 1));
    var month = months.at(tokens, next);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int last = skip(tokens, month.get().end());
    int year = number(tokens, last);
    if (day > 31) {
      return found(tokens, i, last + 1, day, month.get(), year);
    }
    return found(tokens, i, last + 1, year, month.get(), day);
  }

  /// `February 19, 2024`.
  private Optional<Found> monthFirst(Tokens tokens, int i, Months.Month month) {
    int at = skip(tokens, month.end());
    int next = skip(tokens, ordinal(tokens, at + 1));
    return found(tokens, i, next + 1, number(tokens, next), month, number(tokens, at));
  }

  /// `19/02/2024`, `2024-02-19`.
  private Optional<Found> inFigures(Tokens tokens, int i) {
    var mark = tokens.key(i + 1);
    if (!(mark.equals("/") || mark.equals("-") || mark.equals("\\"))
        || !mark.equals(tokens.key(i + 3))) {
      return Optional.empty();
    }
    return figures(
        tokens, i, i + 5, number(tokens, i), number(tokens, i + 2), number(tokens, i + 4));
  }

  /// `19.02.2024`.
  private Optional<Found> dotted(Tokens tokens, int i, String key) {
    var parts = key.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return figures(tokens, i, i + 1, value(parts[0]), value(parts[1]), value(parts[2]));
  }

  private static Optional<Found> figures(
      Tokens tokens, int start, int end, int first, int second, int third) {
    int year = first > 31 ? first : third;
    int day = first > 31 ? third : first;
    boolean swapped = second > 12 && day <= 12;
    int month = swapped ? day : second;
    boolean islamic = year >= 1300 && year <= 1500;
    return found(
        tokens, start, end, year, new Months.Month(month, islamic, 0), swapped ? second : day);
  }

  private static Optional<Found> found(
      Tokens tokens, int start, int end, int year, Months.Month month, int day) {
    if (end > tokens.size()) {
      return Optional.empty();
    }
    return date(year, month, day)
        .map(date -> new Found(start, end, date, month.islamic(), tokens.span(start, end, 0)));
  }

  private static Optional<LocalDate> date(int year, Months.Month month, int day) {
    int number = month.number();
    if (number < 1 || number > 12 || day < 1) {
      return Optional.empty();
    }
    if (month.islamic()) {
      return fromIslamic(year, number, day);
    }
    return year < 1900 || year > 2100 || !YearMonth.of(year, number).isValidDay(day)
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, number, day));
  }

  private static Optional<LocalDate> fromIslamic(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The index after commas, dashes and slashes between the parts of a date.
  private static int skip(Tokens tokens, int i) {
    var key = tokens.key(i);
    boolean mark =
        key.equals(",")
            || key.equals("\u060C")
            || key.equals("-")
            || key.equals("/")
            || key.equals(".");
    return mark ? i + 1 : i;
  }

  private static int ordinal(Tokens tokens, int i) {
    var key = tokens.key(i);
    boolean ending = key.equals("th") || key.equals("st") || key.equals("nd") || key.equals("rd");
    return ending ? i + 1 : i;
  }

  private static int number(Tokens tokens, int i) {
    return i < tokens.size() && tokens.get(i).kind() == TokenKind.NUMBER
        ? value(tokens.key(i))
        : -1;
  }

  private static int value(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(digits);
  }
}
