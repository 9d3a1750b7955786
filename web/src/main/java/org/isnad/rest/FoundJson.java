package org.isnad.rest;

import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.store.Search.Count;
import org.isnad.store.Search.Hit;
import org.isnad.store.Snippet;
import tools.jackson.core.JsonGenerator;

/// What a search found, in JSON.
public final class FoundJson {

  private FoundJson() {}

  /// The properties of a hit.
  public static void hit(JsonGenerator json, Hit hit, Article article) {
    json.writeStringProperty("article", article.id());
    json.writeStringProperty("uri", article.page().uri());
    Json.text(json, "published", article.published().map(Object::toString));
    Json.text(json, "outlet", article.outlet());
    Json.text(json, "headline", article.headline().map(article::text));
    json.writeNumberProperty("score", hit.score());
    json.writeStringProperty("snippet", article.text(Snippet.of(article, hit.matches())));
    json.writeArrayPropertyStart("matches");
    hit.matches().forEach(match -> Json.span(json, article.text(), match));
    json.writeEndArray();
  }

  /// The facets with their commonest values.
  public static void facets(JsonGenerator json, Map<String, List<Count>> facets) {
    json.writeObjectPropertyStart("facets");
    facets.forEach((facet, values) ->
        Json.objects(
            json,
            facet,
            values,
            value -> {
              json.writeStringProperty("value", value.value());
              json.writeNumberProperty("articles", value.articles());
            }));
    json.writeEndObject();
  }
}
