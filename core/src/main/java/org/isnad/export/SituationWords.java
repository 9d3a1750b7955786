package org.isnad.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.EventCount;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Period;

/// The words in which a situation is told: labels, numbers and dates in the reader's language.
public final class SituationWords {

  private final Locale language;
  private final Messages messages;
  private final Dates dates;

  /// The words of a language.
  public SituationWords(Locale language) {
    this.language = language;
    messages = Messages.of("situation", language);
    dates = new Dates(language);
  }

  /// The language.
  public Locale language() {
    return language;
  }

  /// The fixed words.
  public Messages messages() {
    return messages;
  }

  /// The dates.
  public Dates dates() {
    return dates;
  }

  /// When an entry happened: its time, or before which report.
  public String when(Entry entry) {
    return entry
        .time()
        .map(dates::of)
        .or(() -> entry.notAfter().map(day -> messages.text("before", dates.of(day))))
        .orElse(messages.text("no-time"));
  }

  /// What happened, and that it did not where it did not.
  public String what(Entry entry) {
    var type = messages.label("type", entry.type());
    return entry.polarity() == EventPolarity.NEGATED ? messages.text("not", type) : type;
  }

  /// An entry in a few words: what, whether only expected or feared, when.
  public String line(Entry entry) {
    boolean firm = entry.modality().compareTo(Modality.REPORTED) <= 0;
    var modality = firm ? "" : " (" + messages.label("modality", entry.modality().name()) + ")";
    return what(entry) + modality + messages.text("comma") + when(entry);
  }

  /// A counted role with its number.
  public String count(EventCount count) {
    return messages.label("role", count.role()) + ": " + number(count.best(), count.mod());
  }

  /// A number with "more than" or the like.
  public String number(BigDecimal number, Optional<String> mod) {
    var digits = number.stripTrailingZeros().toPlainString();
    return mod.map(name -> messages.label("mod", name))
        .filter(text -> text.contains("{0}"))
        .map(text -> text.replace("{0}", digits))
        .orElse(digits);
  }

  /// The number of a period.
  public String number(Period period) {
    return period.best().signum() == 0
        ? messages.text("rate.none")
        : number(period.best(), period.mod());
  }

  /// A period with its number.
  public String period(Period period) {
    return messages.text("period", dates.of(period.from(), period.to()), number(period));
  }
}
