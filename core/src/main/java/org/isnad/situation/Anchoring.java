package org.isnad.situation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.model.Layer;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.text.Folding;
import org.isnad.text.Tokens;

/// Dates events by others: "in the two weeks before the visit", "48 hours after the accusation".
///
/// A duration that a word of order ties to a dated event gives the days before or after it; one
/// that separates a dated event from an earlier one dates the earlier one, and what is told behind
/// it has not the date before it.
final class Anchoring {

  private static final int NEAR = 3;
  private static final int LONGEST_MONTHS = 1200;
  private static final int LONGEST_DAYS = 36_500;

  private record Known(Told told, Days days) {}

  private final Map<String, String> order = new HashMap<>();

  Anchoring() {
    for (var row : Table.load("situation/order.tsv").rows()) {
      row.list("form").forEach(form -> order.put(Folding.fold(form), row.get("order")));
    }
  }

  /// The events with the times that follow from the happenings' own.
  ///
  /// @param happenings events joined so far
  List<Told> date(List<Told> told, List<List<Told>> happenings) {
    var days = new HashMap<Integer, Days>();
    for (var events : happenings) {
      events.stream()
          .flatMap(one -> one.days().stream())
          .min(Comparator.comparingLong(Days::length).thenComparing(one -> one))
          .ifPresent(found -> events.forEach(one -> days.put(one.order(), found)));
    }
    var dated = new ArrayList<>(told);
    var byArticle = new HashMap<String, List<Told>>();
    told.forEach(
        one -> byArticle.computeIfAbsent(one.articleId(), id -> new ArrayList<>()).add(one));
    byArticle.values().forEach(events -> dateArticle(events, days, dated));
    return List.copyOf(dated);
  }

  private void dateArticle(List<Told> events, Map<Integer, Days> days, List<Told> dated) {
    var article = events.getFirst().article();
    var tokens = TellingReader.tokens(article);
    for (var time : article.layerOrNone(Layer.TIMES)) {
      var length = length(time);
      if (length.isEmpty()) {
        continue;
      }
      var next = next(events, tokens, time.span());
      var sentence = sentence(events.getFirst(), time.span());
      if (next.isEmpty() || sentence.isEmpty()) {
        continue;
      }
      var here = events.stream().filter(e -> sentence.get().contains(e.event().span())).toList();
      var anchor =
          Optional.ofNullable(days.get(next.get().order()))
              .or(() -> onlyOne(events, next.get(), days));
      switch (order(tokens, time.span())) {
        case "before" ->
            anchor.ifPresent(
                known -> set(here, next.get(), time, back(known.from(), length.get()), dated));
        case "following" ->
            anchor.ifPresent(
                known -> set(here, next.get(), time, ahead(known.to(), length.get()), dated));
        case "after" -> separate(here, next.get(), time, length.get(), days, dated);
        default -> {}
      }
    }
  }

  /// The days of the one dated event of the article that an undated one can take up: "the visit" of
  /// somebody who met somebody once.
  private static Optional<Days> onlyOne(List<Told> events, Told undated, Map<Integer, Days> days) {
    var found =
        events.stream()
            .filter(one -> one.kind().equals(undated.kind()))
            .filter(one -> !Collections.disjoint(one.actors(), undated.actors()))
            .flatMap(one -> Optional.ofNullable(days.get(one.order())).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The words of order beside a duration: what its last word says, else the word before it.
  private String order(Tokens tokens, Span time) {
    int first = tokens.indexAt(time.start());
    for (int i = first; i < tokens.size() && tokens.get(i).span().start() < time.end() + 1; i++) {
      var said = order.getOrDefault(tokens.key(i), "");
      if (!said.isEmpty() && !said.equals("after")) {
        return said;
      }
    }
    return first > 0 ? order.getOrDefault(tokens.key(first - 1), "") : "";
  }

  /// The first event whose trigger stands right behind a time.
  private static Optional<Told> next(List<Told> events, Tokens tokens, Span time) {
    int after = tokens.indexAt(time.end());
    return events.stream()
        .filter(event -> event.event().span().start() >= time.end())
        .filter(event -> tokens.indexAt(event.event().span().start()) - after < NEAR)
        .min(Comparator.comparing(event -> event.event().span()));
  }

  /// The undated event before the time, to whose words the time belongs, gets the days.
  private static void set(List<Told> here, Told anchor, Timex3 time, Days days, List<Told> dated) {
    here.stream()
        .filter(one -> one.order() != anchor.order())
        .filter(one -> isOf(one, time))
        .max(Comparator.comparing((Told one) -> one.event().span()))
        .ifPresent(one -> dated.set(one.order(), one.at(days)));
  }

  private static boolean isOf(Told one, Timex3 time) {
    var stated = one.event().time();
    return stated.isPresent()
        ? stated.get().span().equals(time.span())
        : one.event().span().start() < time.span().start();
  }

  /// "M, 48 hours after A": from the day of M follows that of A.
  private static void separate(
      List<Told> here,
      Told earlier,
      Timex3 time,
      Period length,
      Map<Integer, Days> days,
      List<Told> dated) {
    if (earlier.days().isPresent() && !isBorrowed(earlier, time)) {
      return;
    }
    here.stream()
        .filter(one -> one.order() > earlier.order() && isBorrowed(one, time))
        .forEach(one -> dated.set(one.order(), one.undated()));
    here.stream()
        .filter(one -> one.event().span().end() <= time.span().start())
        .filter(one -> days.containsKey(one.order()))
        .max(Comparator.comparing((Told one) -> one.event().span()))
        .map(one -> new Known(earlier, days.getOrDefault(one.order(), Days.of(LocalDate.EPOCH))))
        .ifPresent(known -> {
          var day = known.days().from();
          boolean atMost = time.mod().filter(mod -> mod.contains("LESS")).isPresent();
          var found = back(day, length);
          dated.set(earlier.order(), earlier.at(atMost ? found : Days.of(found.from())));
        });
  }

  /// Whether an event behind the time has its date from before it: that is the other event's date.
  private static boolean isBorrowed(Told one, Timex3 time) {
    var stated = one.event().time().map(Timex3::span);
    return one.event().span().start() >= time.span().end()
        && stated.filter(span -> span.start() < time.span().start()).isPresent();
  }

  private static Days back(LocalDate day, Period length) {
    return new Days(day.minus(length), day);
  }

  private static Days ahead(LocalDate day, Period length) {
    return new Days(day, day.plus(length));
  }

  private static Optional<Span> sentence(Told told, Span place) {
    return told.article().layerOrNone(Layer.SENTENCES).stream()
        .map(Sentence::span)
        .filter(span -> span.contains(place))
        .findFirst();
  }

  /// A length of days, months or years; empty for "some days" and beyond a hundred years.
  private static Optional<Period> length(Timex3 time) {
    if (time.type() != Timex3.Type.DURATION) {
      return Optional.empty();
    }
    try {
      var period =
          time.value().startsWith("PT")
              ? Period.ofDays((int) Math.ceilDiv(Duration.parse(time.value()).toHours(), 24L))
              : Period.parse(time.value());
      boolean sane = period.toTotalMonths() < LONGEST_MONTHS && period.getDays() < LONGEST_DAYS;
      return Optional.of(period).filter(p -> sane && !p.isNegative() && !p.isZero());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
