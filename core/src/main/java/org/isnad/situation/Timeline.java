package org.isnad.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.EventCount;
import org.isnad.model.Layer;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Member;
import org.isnad.model.Span;
import org.isnad.situation.Kinship.Fit;

/// Makes timeline entries of joined events: dated ones first, in order of time, each with what its
/// reports say together.
final class Timeline {

  private record Happening(List<Told> events, Optional<Days> days) {}

  private static final Comparator<Happening> IN_TIME =
      Comparator.<Happening, Boolean>comparing(one -> one.days.isEmpty())
          .thenComparing(one -> one.days.map(Days::from).orElse(LocalDate.MAX))
          .thenComparing(one -> one.days.map(Days::to).orElse(LocalDate.MAX))
          .thenComparing(one -> published(one.events.getFirst()))
          .thenComparing(one -> one.events.getFirst().order());

  private final Grounds grounds;
  private final Kinship kinship;
  private final Map<Integer, String> idOf = new HashMap<>();
  private final Map<String, Set<Anchor>> sentences = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  Timeline(Joining joining, Grounds grounds, Kinship kinship) {
    this.grounds = grounds;
    this.kinship = kinship;
    var happenings =
        joining.happenings().stream()
            .map(events -> new Happening(events, days(events)))
            .sorted(IN_TIME)
            .toList();
    for (int i = 0; i < happenings.size(); i++) {
      var id = "T" + (i + 1);
      for (var event : happenings.get(i).events) {
        idOf.put(event.order(), id);
        sentences
            .computeIfAbsent(id, k -> new HashSet<>())
            .add(new Anchor(event.articleId(), sentence(event)));
      }
    }
    var doubts = joining.doubts();
    for (var happening : happenings) {
      var first = happening.events.getFirst();
      var doubtful =
          doubts.getOrDefault(first.order(), List.of()).stream().map(this::id).distinct().toList();
      entries.add(entry(happening, doubtful));
    }
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// The sentences in which an entry is told.
  Set<Anchor> sentences(String id) {
    return sentences.getOrDefault(id, Set.of());
  }

  /// The entry that an event went into.
  String id(int order) {
    return idOf.getOrDefault(order, "");
  }

  /// The days as most precisely stated; of what did not happen, the longest stretch.
  private static Optional<Days> days(List<Told> events) {
    var byLength = Comparator.comparingLong(Days::length).thenComparing(one -> one);
    var stated = events.stream().flatMap(event -> event.days().stream());
    return events.getFirst().isNegated() ? stated.max(byLength) : stated.min(byLength);
  }

  private Entry entry(Happening happening, List<String> doubtful) {
    var events = happening.events;
    var earliest = events.stream().min(Comparator.comparing(Timeline::published)).orElseThrow();
    var best =
        events.stream()
            .filter(event -> event.articleId().equals(earliest.articleId()))
            .min(
                Comparator.comparing(Timeline::isHeadline)
                    .thenComparing(event -> -event.completeness())
                    .thenComparing(Told::order))
            .orElseThrow();
    var footing = grounds.footing(claims(events));
    var place = byFrequency(events, event -> event.place().stream().toList()).stream().findFirst();
    return new Entry(
        id(best.order()),
        best.event().type(),
        byFrequency(events, Told::actors),
        targets(events, place),
        place,
        happening.days.map(days -> value(events, days)),
        earliest.article().article().published(),
        counts(events),
        best.event().polarity(),
        events.stream().map(event -> event.event().modality()).min(Comparator.naturalOrder()).get(),
        events.stream().map(event -> new Member(event.articleId(), event.event().id())).toList(),
        footing.roots(),
        disagree(events) ? ClaimStatus.CONTESTED : footing.status(),
        doubtful,
        new Anchor(best.articleId(), sentence(best)));
  }

  /// Those it is done to; not the town to which one went to meet them.
  private List<String> targets(List<Told> events, Optional<String> place) {
    var targets = byFrequency(events, Told::targets);
    var parties =
        targets.stream()
            .filter(id -> !kinship.isPlace(id) || place.filter(at -> isNear(id, at)).isEmpty())
            .toList();
    return parties.isEmpty() ? targets : parties;
  }

  private boolean isNear(String place, String other) {
    return kinship.fit(Set.of(place), Set.of(other)) != Fit.DIFFERENT;
  }

  private Set<Claim> claims(List<Told> events) {
    var claims = new LinkedHashSet<Claim>();
    events.forEach(one -> claims.addAll(grounds.claims(one.trigger(), one.event().attribution())));
    return claims;
  }

  private static String value(List<Told> events, Days days) {
    return events.stream()
        .filter(event -> event.days().equals(Optional.of(days)))
        .flatMap(event -> event.value().stream())
        .findFirst()
        .orElse(days.value());
  }

  private static LocalDate published(Told told) {
    return told.article().article().published().orElse(LocalDate.MAX);
  }

  private static boolean isHeadline(Told told) {
    var headline = told.article().article().headline();
    return headline.filter(span -> span.contains(told.event().span())).isPresent();
  }

  /// What most events say first, each once.
  private static List<String> byFrequency(
      List<Told> events, Function<Told, Iterable<String>> slot) {
    var times = new LinkedHashMap<String, Integer>();
    events.forEach(event -> slot.apply(event).forEach(id -> times.merge(id, 1, Integer::sum)));
    return times.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// One count for each stated number of a role.
  private static List<EventCount> counts(List<Told> events) {
    var counts = new LinkedHashMap<List<Object>, EventCount>();
    for (var event : events) {
      for (var count : event.event().counts()) {
        counts.putIfAbsent(List.of(count.role(), count.best().stripTrailingZeros()), count);
      }
    }
    return List.copyOf(counts.values());
  }

  private static boolean disagree(List<Told> events) {
    var counts = counts(events);
    return counts.stream().map(EventCount::role).distinct().count() < counts.size();
  }

  private static Span sentence(Told told) {
    return told.article().layerOrNone(Layer.SENTENCES).stream()
        .map(one -> one.span())
        .filter(span -> span.contains(told.event().span()))
        .findFirst()
        .orElse(told.event().span());
  }
}
