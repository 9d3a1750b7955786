package org.isnad.export.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;
import org.isnad.model.Span;

/// Which entity is mentioned at a place.
final class EntityIds {

  private final Map<Anchor, String> ids = new HashMap<>();

  EntityIds(Iterable<Entity> entities) {
    for (var entity : entities) {
      entity.mentions().forEach(place -> ids.putIfAbsent(place, entity.id()));
    }
  }

  Optional<String> at(String article, Span span) {
    return Optional.ofNullable(ids.get(new Anchor(article, span)));
  }
}
