package org.isnad.situation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.isnad.model.Entity;
import org.isnad.model.Span;

/// Which entity stands at a place of an article.
final class EntityFinder {

  private static final int LONGEST = 300;

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

  /// Hands over each entity that is mentioned with another one inside its mention, and that other.
  void nested(BiConsumer<String, String> sink) {
    for (var list : places.values()) {
      var open = new ArrayDeque<Place>();
      for (var place : list) {
        while (!open.isEmpty() && open.peek().span.end() <= place.span.start()) {
          open.pop();
        }
        if (!open.isEmpty() && open.peek().span.contains(place.span)) {
          sink.accept(open.peek().entity, place.entity);
        }
        open.push(place);
      }
    }
  }

  /// The entity of exactly this span; else of the longest mention inside it, since a phrase is
  /// about what its largest part names; else of the shortest one around it.
  Optional<String> at(String article, Span span) {
    var near = near(places.getOrDefault(article, List.of()), span);
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

  /// The mentions that overlap a span; none is looked for that begins far before it.
  private static List<Place> near(List<Place> places, Span span) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).span.start() < span.start() - LONGEST) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var near = new ArrayList<Place>();
    for (int i = low; i < places.size() && places.get(i).span.start() < span.end(); i++) {
      if (places.get(i).span.overlaps(span)) {
        near.add(places.get(i));
      }
    }
    return near;
  }

  /// The entities of several spans, in their order.
  Set<String> at(String article, List<Span> spans) {
    var found = new LinkedHashSet<String>();
    spans.forEach(span -> at(article, span).ifPresent(found::add));
    return found;
  }
}
