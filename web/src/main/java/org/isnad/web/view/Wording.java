package org.isnad.web.view;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.isnad.export.Messages;
import org.isnad.export.ReasonWords;
import org.isnad.export.SituationWords;
import org.isnad.model.Entity.Steps;
import org.isnad.model.Reason;

/// The words, numbers and dates of pages as one reader likes them.
public final class Wording {

  private static final int ARABIC_ZERO = 0x660;

  private final Taste taste;
  private final Messages words;
  private final SituationWords situation;
  private final ReasonWords reasons;
  private final NumberFormat numbers;

  /// The words for a taste.
  public Wording(Taste taste) {
    this.taste = taste;
    this.words = Messages.of("/org/isnad/web/words", taste.language());
    this.situation = new SituationWords(taste.language());
    this.reasons = new ReasonWords(taste.language());
    this.numbers = NumberFormat.getIntegerInstance(Locale.ROOT);
  }

  /// How the reader likes pages.
  public Taste taste() {
    return taste;
  }

  /// The words of a key, values filled in.
  public String text(String key, Object... values) {
    return digits(words.text(key, values));
  }

  /// The words of a key and a value; the value itself where none are known.
  public String label(String key, String value) {
    return words.label(key, value);
  }

  /// The words of a situation's key and a value, such as `type` and `ASSAULT`.
  public String name(String key, String value) {
    return situation.messages().label(key, value);
  }

  /// So many of something.
  public String count(String key, long number) {
    return digits(words.count(key, (int) Math.min(number, Integer.MAX_VALUE)));
  }

  /// A whole number, in groups of three digits.
  public String number(long number) {
    synchronized (numbers) {
      return digits(numbers.format(number));
    }
  }

  /// A day.
  public String day(LocalDate day) {
    return digits(situation.dates().of(day));
  }

  /// A moment in UTC, to the minute; what is none as it is.
  public String moment(String instant) {
    try {
      var moment = Instant.parse(instant).atOffset(ZoneOffset.UTC);
      return day(moment.toLocalDate())
          + digits(" %02d:%02d".formatted(moment.getHour(), moment.getMinute()));
    } catch (DateTimeException e) {
      return instant;
    }
  }

  /// An ISO day, month or interval; anything else as it is.
  public String time(String value) {
    return digits(situation.dates().of(value));
  }

  /// The words in which situations are told.
  public SituationWords situation() {
    return situation;
  }

  /// A line for each reason, in its parts.
  public List<List<ReasonWords.Part>> reasons(List<Reason> steps) {
    return steps.stream().map(this::parts).toList();
  }

  /// The steps that joined mentions, each in its parts, with how often it was taken.
  public List<Counted> steps(List<Steps> taken) {
    return taken.stream()
        .map(step -> new Counted(parts(step.why()), number(step.times())))
        .toList();
  }

  /// A reason in one line.
  public String reason(Reason reason) {
    return reasons.line(reason);
  }

  /// A reason in its parts.
  public List<ReasonWords.Part> parts(Reason reason) {
    return reasons.parts(reason).stream().map(this::named).toList();
  }

  /// Outlets by their names; other names and figures stay as articles have them.
  private ReasonWords.Part named(ReasonWords.Part part) {
    return part.argument()
        ? new ReasonWords.Part(OutletNames.ofCode(part.words(), taste), true)
        : part;
  }

  /// A step in its parts.
  ///
  /// @param parts of its line
  /// @param times how often it was taken
  public record Counted(List<ReasonWords.Part> parts, String times) {}

  /// Text of our own with its digits as the reader likes them.
  public String digits(String text) {
    if (taste.digits() == Taste.Digits.LATIN) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + ARABIC_ZERO) : c);
    }
    return out.toString();
  }
}
