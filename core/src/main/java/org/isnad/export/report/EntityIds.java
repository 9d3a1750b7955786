package org.isnad.export.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Layer;
import org.isnad.model.Mention.Kind;
import org.isnad.model.Span;

/// Which entity is mentioned at a place.
final class EntityIds {

  private static final int MOST_BETWEEN = 20;

  private final Map<Anchor, String> ids = new HashMap<>();

  EntityIds(Iterable<Entity> entities) {
    for (var entity : entities) {
      entity.mentions().forEach(place -> ids.putIfAbsent(place, entity.id()));
    }
  }

  Optional<String> at(String article, Span span) {
    return Optional.ofNullable(ids.get(new Anchor(article, span)));
  }

  /// The entity that a phrase is about: the first that it mentions, or the person named right
  /// behind a title.
  Optional<String> about(AnnotatedArticle annotated, Span phrase) {
    var mentions = annotated.inside(Layer.MENTIONS, phrase);
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    var first = mentions.getFirst();
    return mentions.stream()
        .filter(mention -> mention.kind() == Kind.NAME && mention.type() == EntityType.PERSON)
        .filter(mention -> isBeside(first.span(), mention.span()))
        .findFirst()
        .or(() -> Optional.of(first))
        .flatMap(mention -> at(annotated.article().id(), mention.span()));
  }

  /// Other forms of address may stand between.
  private static boolean isBeside(Span title, Span name) {
    int between = name.start() - title.end();
    return between >= 0 && between <= MOST_BETWEEN;
  }
}
