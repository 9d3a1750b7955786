package org.isnad.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Period;
import org.isnad.model.Situation.Rate;
import org.isnad.model.Situation.Responsibility;

/// The part of a situation that falls into a stretch of days.
///
/// What has no time of its own stands at the day of the articles that tell it; what has none at all
/// falls into no stretch.
public final class Window {

  private final Days days;
  private final Map<String, LocalDate> published = new HashMap<>();

  /// A window from one day to another, both included.
  ///
  /// @param articles from which the situation was made
  /// @throws IllegalArgumentException when it ends before it begins
  public Window(LocalDate from, LocalDate to, Collection<AnnotatedArticle> articles) {
    days = new Days(from, to);
    articles.forEach(annotated ->
        annotated
            .article()
            .published()
            .ifPresent(day -> published.put(annotated.article().id(), day)));
  }

  /// The days of a happening; empty where none are known.
  public static Optional<Stretch> stretch(Entry entry) {
    return days(entry).map(days -> new Stretch(days.from(), days.to()));
  }

  /// From one day to another, both included.
  public record Stretch(LocalDate from, LocalDate to) {}

  private static Optional<Days> days(Entry entry) {
    return entry.time().flatMap(Days::parse).or(() -> entry.notAfter().map(Days::of));
  }

  /// The entries, edges, periods and responsibilities in it, and the actors that occur in these.
  public Situation of(Situation whole) {
    var timeline =
        whole.timeline().stream()
            .filter(entry -> days(entry).filter(days::overlaps).isPresent())
            .toList();
    var ids = new HashSet<>(timeline.stream().map(Entry::id).toList());
    var edges = whole.relations().stream().filter(this::holds).toList();
    return new Situation(
        whole.asOf(),
        Ranking.of(whole.actors(), timeline, edges),
        edges,
        timeline.stream().map(entry -> Focus.within(entry, ids)).toList(),
        whole.rates().stream().flatMap(rate -> within(rate).stream()).toList(),
        whole.responsibilities().stream()
            .filter(said -> isTold(said, ids))
            .map(said -> Focus.within(said, ids))
            .toList());
  }

  private boolean holds(Edge edge) {
    var times = edge.times().stream().flatMap(time -> Days.parse(time).stream()).toList();
    return times.isEmpty()
        ? edge.evidence().stream().anyMatch(this::isPublished)
        : times.stream().anyMatch(days::overlaps);
  }

  private boolean isPublished(Anchor words) {
    return Optional.ofNullable(published.get(words.article()))
        .map(Days::of)
        .filter(days::overlaps)
        .isPresent();
  }

  private boolean isTold(Responsibility said, HashSet<String> ids) {
    return said.entry().map(ids::contains).orElseGet(() -> isPublished(said.words()));
  }

  private Optional<Rate> within(Rate rate) {
    List<Period> periods =
        rate.periods().stream()
            .filter(period -> days.overlaps(new Days(period.from(), period.to())))
            .toList();
    var changes = rate.changes().stream().filter(day -> days.overlaps(Days.of(day))).toList();
    return periods.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rate(rate.type(), rate.actors(), rate.targets(), periods, changes));
  }
}
