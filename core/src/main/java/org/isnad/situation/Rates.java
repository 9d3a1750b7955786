package org.isnad.situation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EventCount;
import org.isnad.model.EventPolarity;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Period;
import org.isnad.model.Situation.Rate;
import org.isnad.situation.Kinship.Fit;
import org.isnad.situation.Told.Realm;

/// Counts happenings by period, from entries that give a number of them in a stretch of days and
/// from those that say that there were none.
///
/// Days that no entry covers stay unknown. Where two entries cover the same days, the one with more
/// roots and members speaks.
final class Rates {

  /// The number of attacks, or the event's own number.
  private static final Set<String> SERIES = Set.of("attacks", "events");

  private static final Set<String> OPEN = Set.of("MORE_THAN", "EQUAL_OR_MORE", "AT_LEAST");

  private record Counted(Entry entry, Period period) {}

  /// Periods that belong to one pair; participants grow with what later entries name.
  private static final class Series {
    private final Entry first;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> targets = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final List<Counted> counted = new ArrayList<>();

    Series(Entry first) {
      this.first = first;
    }

    void add(Counted one) {
      counted.add(one);
      actors.addAll(one.entry.actors());
      targets.addAll(one.entry.targets());
      one.entry.place().ifPresent(places::add);
    }
  }

  private final Kinship kinship;
  private final Timeline timeline;

  Rates(Timeline timeline, Kinship kinship) {
    this.timeline = timeline;
    this.kinship = kinship;
  }

  List<Rate> rates() {
    var series = new ArrayList<Series>();
    for (var entry : timeline.entries()) {
      counted(entry)
          .ifPresent(one -> {
            var same = series.stream().filter(known -> belongs(known, entry)).findFirst();
            var to =
                same.orElseGet(() -> {
                  var fresh = new Series(entry);
                  series.add(fresh);
                  return fresh;
                });
            to.add(one);
          });
    }
    return series.stream().map(Rates::rate).filter(Rates::isRate).toList();
  }

  private boolean belongs(Series series, Entry entry) {
    var actors = kinship.fit(series.actors, new HashSet<>(entry.actors()));
    var targets = kinship.fit(series.targets, new HashSet<>(entry.targets()));
    var place = kinship.fit(series.places, entry.place().map(Set::of).orElse(Set.of()));
    var fits = List.of(actors, targets, place);
    return series.first.type().equals(entry.type())
        && !fits.contains(Fit.DIFFERENT)
        && (actors == Fit.EQUAL || targets == Fit.EQUAL || isBeside(series, entry));
  }

  /// Whether one of the two names nobody and both stand in one sentence: "none, against twenty in
  /// the weeks before".
  private static boolean isBeside(Series series, Entry entry) {
    boolean bare =
        entry.actors().isEmpty() && entry.targets().isEmpty()
            || series.actors.isEmpty() && series.targets.isEmpty();
    return bare && series.counted.stream().anyMatch(one -> one.entry.words().equals(entry.words()));
  }

  private static Optional<Counted> counted(Entry entry) {
    var days = entry.time().flatMap(Days::parse);
    if (days.isEmpty() || Told.realm(entry.modality()) != Realm.ACTUAL) {
      return Optional.empty();
    }
    var number = entry.counts().stream().filter(count -> SERIES.contains(count.role())).findFirst();
    if (entry.polarity() == EventPolarity.NEGATED) {
      boolean none = number.map(count -> count.best().signum() == 0).orElse(true);
      return none && days.get().length() > 1
          ? Optional.of(new Counted(entry, none(entry, days.get())))
          : Optional.empty();
    }
    return number.map(count -> new Counted(entry, period(entry, days.get(), count)));
  }

  private static Period none(Entry entry, Days days) {
    var zero = BigDecimal.ZERO;
    return new Period(
        days.from(), days.to(), zero, zero, Optional.of(zero), Optional.empty(), entry.id());
  }

  private static Period period(Entry entry, Days days, EventCount count) {
    boolean open = count.mod().filter(OPEN::contains).isPresent();
    return new Period(
        days.from(),
        days.to(),
        count.best(),
        count.low(),
        open ? Optional.empty() : Optional.of(count.high()),
        count.mod(),
        entry.id());
  }

  private static Rate rate(Series series) {
    var kept = new ArrayList<Period>();
    series.counted.stream()
        .sorted(
            Comparator.comparingInt(
                    (Counted one) -> -one.entry.roots().size() - one.entry.members().size())
                .thenComparing(one -> one.period.from()))
        .map(Counted::period)
        .filter(period -> period.to().isAfter(period.from()) || series.counted.size() > 1)
        .forEach(period -> {
          if (kept.stream().noneMatch(other -> overlap(period, other))) {
            kept.add(period);
          }
        });
    kept.sort(Comparator.comparing(Period::from));
    return new Rate(
        series.first.type(),
        List.copyOf(series.actors),
        List.copyOf(series.targets),
        kept,
        changes(kept));
  }

  private static boolean overlap(Period one, Period other) {
    return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
  }

  /// The first day of each period whose daily number is not that of the one before.
  private static List<LocalDate> changes(List<Period> periods) {
    var changes = new ArrayList<LocalDate>();
    for (int i = 1; i < periods.size(); i++) {
      if (daily(periods.get(i)) != daily(periods.get(i - 1))) {
        changes.add(periods.get(i).from());
      }
    }
    return changes;
  }

  private static double daily(Period period) {
    return period.best().doubleValue() / new Days(period.from(), period.to()).length();
  }

  /// One number on its own is a rate only over a stretch of days.
  private static boolean isRate(Rate rate) {
    return !rate.periods().isEmpty();
  }
}
