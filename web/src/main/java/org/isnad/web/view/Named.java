package org.isnad.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.room.ActorIds;

/// The links from names to the pages of those who bear them.
public final class Named {

  private static final String CHOICE = "entity:";

  private Named() {}

  /// Whom an article names, each once.
  static List<Party> in(AnnotatedArticle annotated) {
    var ids = new ActorIds();
    Map<String, Party> named = new LinkedHashMap<>();
    annotated
        .layerOrNone(Layer.NAMES)
        .forEach(name -> named.computeIfAbsent(ids.of(name.key()), id -> party(name.key(), id)));
    return List.copyOf(named.values());
  }

  /// Whom a search was narrowed down to.
  public static List<Party> chosen(Parameters query) {
    var ids = new ActorIds();
    return query.all("only").stream()
        .filter(pair -> pair.startsWith(CHOICE))
        .map(pair -> pair.substring(CHOICE.length()))
        .map(key -> party(key, ids.of(key)))
        .toList();
  }

  private static Party party(String key, String id) {
    return new Party(key, Optional.of(Cast.page(id)));
  }
}
