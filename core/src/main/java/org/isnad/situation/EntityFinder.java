package org.isnad.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Entity;
import org.isnad.model.Span;

/// Which entity stands at a place of an article.
final class EntityFinder {

  private record Place(Span span, String entity) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  EntityFinder(List<Entity> entities) {
    for (var entity : entities) {
      for (var mention : entity.mentions()) {
        places
            .computeIfAbsent(mention.article(), id -> new ArrayList<>())
            .add(new Place(mention.span(), entity.id()));
      }
    }
    places.values().forEach(list -> list.sort(Comparator.comparing(Place::span)));
  }

  /// The entity of exactly this span; else of the longest mention inside it, since a phrase is
  /// about what its largest part names; else of the shortest one around it.
  Optional<String> at(String article, Span span) {
    var near =
        places.getOrDefault(article, List.of()).stream()
            .filter(place -> place.span.overlaps(span))
            .toList();
    return near.stream()
        .filter(place -> place.span.equals(span))
        .findFirst()
        .or(() ->
            near.stream()
                .filter(place -> span.contains(place.span))
                .min(Comparator.comparingInt(place -> -place.span.length())))
        .or(() ->
            near.stream()
                .filter(place -> place.span.contains(span))
                .min(Comparator.comparingInt(place -> place.span.length())))
        .map(Place::entity);
  }

  /// The entities of several spans, in their order.
  Set<String> at(String article, List<Span> spans) {
    var found = new LinkedHashSet<String>();
    spans.forEach(span -> at(article, span).ifPresent(found::add));
    return found;
  }
}
