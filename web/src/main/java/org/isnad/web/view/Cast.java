package org.isnad.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.SituationView;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Entity;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.Span;
import org.isnad.room.ActorIds;
import org.jspecify.annotations.Nullable;

/// The entities of a report by name, with the links to their pages.
final class Cast {

  private final SituationView view;
  private final ActorIds ids = new ActorIds();
  private final Map<String, AnnotatedArticle> articles = new HashMap<>();
  private final Map<String, Map<Span, String>> names = new HashMap<>();

  /// @param view of the report in the reader's language
  Cast(SituationView view) {
    this.view = view;
    view.articles().forEach(article -> articles.put(article.article().id(), article));
  }

  /// The address of the page of an actor's id.
  static String page(String id) {
    return "/actors/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// The entities of some ids.
  List<Party> parties(List<String> entities) {
    return entities.stream().map(this::party).toList();
  }

  /// The entity of an id.
  Party party(String entity) {
    return new Party(view.name(entity), view.entity(entity).flatMap(this::link));
  }

  /// The page of an entity that some article names; of one that is only described there is none.
  Optional<String> link(Entity entity) {
    return entity.mentions().stream()
        .flatMap(mention -> key(mention).stream())
        .findFirst()
        .map(ids::of)
        .map(Cast::page);
  }

  private Optional<String> key(Anchor mention) {
    var keys = names.computeIfAbsent(mention.article(), id -> keys(articles.get(id)));
    return Optional.ofNullable(keys.get(mention.span()));
  }

  private static Map<Span, String> keys(@Nullable AnnotatedArticle article) {
    var keys = new HashMap<Span, String>();
    if (article != null) {
      for (Name name : article.layerOrNone(Layer.NAMES)) {
        keys.putIfAbsent(name.span(), name.key());
      }
    }
    return keys;
  }
}
