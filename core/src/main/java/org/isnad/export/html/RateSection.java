package org.isnad.export.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.export.Messages;
import org.isnad.export.SituationView;
import org.isnad.export.SituationWords;
import org.isnad.model.Situation.Period;
import org.isnad.model.Situation.Rate;

/// How often something happened, as a chart of steps: a step for each period, hatching over days of
/// which nothing is known, a broken line where the number is said to change.
final class RateSection {

  private static final double WIDTH = 720;
  private static final double LEAST_WIDTH = 560;
  private static final double HEIGHT = 190;
  private static final double SIDE = 50;
  private static final double TOP = 40;
  private static final double FLOOR = 150;
  private static final double TICK_ROOM = 100;

  private final Markup page;
  private final SituationView view;
  private final SituationWords words;
  private final Messages messages;
  private final boolean rightToLeft;
  private LocalDate first = LocalDate.EPOCH;
  private double days = 1;

  RateSection(Markup page, SituationView view, SituationWords words, Locale language) {
    this.page = page;
    this.view = view;
    this.words = words;
    this.messages = words.messages();
    this.rightToLeft = language.getLanguage().equals("ar");
  }

  void write() {
    var rates = view.situation().rates();
    if (rates.isEmpty()) {
      return;
    }
    page.open("section").element("h2", messages.text("heading.rates"));
    rates.forEach(this::rate);
    page.close().line();
  }

  private void rate(Rate rate) {
    page.open("h3").text(messages.label("type", rate.type()) + ": ");
    names(rate.actors());
    page.text(messages.text("arrow"));
    names(rate.targets());
    page.close().open("figure").open("div", "class", "scroll", "tabindex", "0");
    chart(rate);
    page.close().open("figcaption").open("ul");
    LocalDate until = rate.periods().getFirst().from();
    for (var period : rate.periods()) {
      gap(until, period).ifPresent(text -> page.element("li", text, "class", "faint"));
      page.element("li", words.period(period));
      until = period.to();
    }
    for (var change : rate.changes()) {
      page.element("li", messages.text("changes", words.dates().of(change)));
    }
    page.close().close().close();
  }

  private Optional<String> gap(LocalDate until, Period next) {
    var from = until.plusDays(1);
    var to = next.from().minusDays(1);
    return to.isBefore(from)
        ? Optional.empty()
        : Optional.of(messages.text("gap", words.dates().of(from, to)));
  }

  private void names(List<String> ids) {
    if (ids.isEmpty()) {
      page.text(messages.text("somebody"));
    }
    for (int i = 0; i < ids.size(); i++) {
      page.text(i > 0 ? messages.text("comma") : "").words(view.name(ids.get(i)));
    }
  }

  private void chart(Rate rate) {
    first = rate.periods().getFirst().from();
    days = Math.max(1, offset(rate.periods().getLast().to().plusDays(1)));
    double most = rate.periods().stream().mapToDouble(RateSection::daily).max().orElse(1);
    var spoken =
        rate.periods().stream()
            .map(words::period)
            .collect(Collectors.joining(messages.text("comma")));
    page.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + Math.round(WIDTH) + " " + Math.round(HEIGHT + 20),
        "width",
        String.valueOf(Math.round(WIDTH)),
        "class",
        Drawings.atLeast(LEAST_WIDTH),
        "role",
        "img",
        "aria-label",
        spoken);
    for (int i = 1; i < rate.periods().size(); i++) {
      hatch(rate.periods().get(i - 1).to().plusDays(1), rate.periods().get(i).from());
    }
    rate.periods().forEach(period -> step(period, most));
    line("axis", SIDE, FLOOR, WIDTH - SIDE, FLOOR);
    rate.changes().forEach(day -> line("change", x(day), TOP - 22, x(day), FLOOR + 5));
    ticks(rate);
    page.close();
  }

  private double offset(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day);
  }

  private double x(LocalDate day) {
    double along = SIDE + (WIDTH - 2 * SIDE) * offset(day) / days;
    return rightToLeft ? WIDTH - along : along;
  }

  private static double daily(Period period) {
    double length = ChronoUnit.DAYS.between(period.from(), period.to()) + 1.0;
    return period.best().doubleValue() / length;
  }

  private void step(Period period, double most) {
    double start = Math.min(x(period.from()), x(period.to().plusDays(1)));
    double end = Math.max(x(period.from()), x(period.to().plusDays(1)));
    double top = FLOOR - (FLOOR - TOP) * (most == 0 ? 0 : daily(period) / most);
    if (period.best().signum() == 0) {
      line("none", start, FLOOR - 2, end, FLOOR - 2);
    } else {
      page.empty(
          "rect",
          "class",
          "bar",
          "x",
          at(start),
          "y",
          at(top),
          "width",
          at(end - start),
          "height",
          at(FLOOR - top));
    }
    double middle = (start + end) / 2;
    if (period.high().isEmpty()) {
      var up = "M" + at(middle) + " " + at(top) + "v-12m-5 5l5 -5l5 5";
      page.empty("path", "class", "open", "d", up);
    }
    label(words.number(period), middle, period.high().isEmpty() ? top - 18 : top - 8, "label");
  }

  private void hatch(LocalDate from, LocalDate to) {
    double start = Math.min(x(from), x(to));
    double end = Math.max(x(from), x(to));
    if (end - start < 1) {
      return;
    }
    var data = new StringBuilder();
    double tall = FLOOR - TOP;
    for (double slant = start - tall; slant < end; slant += 9) {
      double left = Math.max(slant, start);
      double right = Math.min(slant + tall, end);
      data.append("M").append(at(left)).append(' ').append(at(FLOOR - (left - slant)));
      data.append("L").append(at(right)).append(' ').append(at(FLOOR - (right - slant)));
    }
    page.empty("path", "class", "hatch", "d", data.toString());
    label(messages.text("unknown-days"), (start + end) / 2, TOP - 6, "tick");
  }

  /// The days at which periods begin and end, in two rows where they come close.
  private void ticks(Rate rate) {
    var marks = new ArrayList<LocalDate>();
    for (var period : rate.periods()) {
      marks.add(period.from());
      marks.add(period.to());
    }
    double[] last = {-TICK_ROOM, -TICK_ROOM, -TICK_ROOM};
    for (var day : marks.stream().distinct().sorted().toList()) {
      double place = SIDE + (WIDTH - 2 * SIDE) * offset(day) / days;
      for (int row = 0; row < last.length; row++) {
        if (place - last[row] >= TICK_ROOM) {
          last[row] = place;
          line("axis", x(day), FLOOR, x(day), FLOOR + 6);
          label(words.dates().of(day), x(day), FLOOR + 20 + row * 16, "tick");
          break;
        }
      }
    }
  }

  private void line(String kind, double x1, double y1, double x2, double y2) {
    page.empty("line", "class", kind, "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2));
  }

  private void label(String text, double x, double y, String kind) {
    page.element("text", text, "class", kind, "x", at(x), "y", at(y), "text-anchor", "middle");
  }

  private static String at(double number) {
    return GraphSection.at(number);
  }
}
