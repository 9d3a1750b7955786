package org.isnad.score;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ReuseAlignment;
import org.isnad.score.key.LinksKey;
import org.isnad.score.key.LinksKey.Place;

/// Compares the passages that a report says two articles share with a key.
final class ReuseScorer {

  private static final double HALF = 0.5;
  private static final String LOST = "lost-attributions";

  private final Tally tally;
  private final Places places;

  ReuseScorer(Tally tally, Places places) {
    this.tally = tally;
    this.places = places;
  }

  void score(List<LinksKey.Reuse> keyed, List<ReuseAlignment> found) {
    var matched =
        Matched.greedy(keyed, found, this::isSame, this::likeness)
            .forgiving(one -> keyed.stream().anyMatch(key -> isSame(key, one)));
    tally.add("reuse", matched.hits(), matched.extra().size(), matched.missed().size());
    matched.missed().forEach(key -> tell(Finding.Kind.MISS, "reuse", key.a(), key.b()));
    matched
        .extra()
        .forEach(
            one -> tell(Finding.Kind.FALSE_ALARM, "reuse", places.of(one.a()), places.of(one.b())));
    matched.pairs().forEach(pair -> lost(pair.keyed(), pair.found()));
  }

  /// Whether the report sees that an attribution got lost, or sees it where none did.
  private void lost(LinksKey.Reuse key, ReuseAlignment found) {
    boolean said = found.lostAttribution();
    if (key.lost()) {
      tally.ratio(LOST, said ? 1 : 0, 1);
    }
    if (key.lost() && !said) {
      tell(Finding.Kind.MISS, LOST, key.a(), key.b());
    }
    if (!key.lost() && said && !key.optional()) {
      tally.add(LOST, 0, 1, 0);
      tell(Finding.Kind.FALSE_ALARM, LOST, key.a(), key.b());
    }
  }

  private boolean isSame(LinksKey.Reuse key, ReuseAlignment found) {
    return sides(key, found)
        .filter(f -> Places.part(key.a(), f.get(0)) >= HALF)
        .filter(f -> Places.part(key.b(), f.get(1)) >= HALF)
        .isPresent();
  }

  private double likeness(LinksKey.Reuse key, ReuseAlignment found) {
    return sides(key, found)
        .map(f ->
            Math.min(
                SpanRules.likeness(key.a().span(), f.get(0).span()),
                SpanRules.likeness(key.b().span(), f.get(1).span())))
        .orElse(0.0);
  }

  /// The two places of an alignment in the order of the key, when they are on its pages.
  private Optional<List<Place>> sides(LinksKey.Reuse key, ReuseAlignment found) {
    var a = places.of(found.a());
    var b = places.of(found.b());
    if (places.isOn(a, key.a()) && places.isOn(b, key.b())) {
      return Optional.of(List.of(a, b));
    }
    boolean crossed = places.isOn(b, key.a()) && places.isOn(a, key.b());
    return crossed ? Optional.of(List.of(b, a)) : Optional.empty();
  }

  private void tell(Finding.Kind kind, String layer, Place place, Place other) {
    var detail = List.of("with " + other.page());
    tally.add(Finding.of(kind, layer, place.page(), places.text(place), place.span(), detail));
  }
}
