package org.isnad.score.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import tools.jackson.databind.JsonNode;

/// The entities of a JSON key, and the relations between them.
final class JsonEntities {

  private final JsonNode root;
  private final JsonSpans spans;

  /// From ids within the file to keys that hold for all files.
  private final Map<String, String> keys = new HashMap<>();

  JsonEntities(JsonNode root, JsonSpans spans) {
    this.root = root;
    this.spans = spans;
    for (var entity : root.path("entities")) {
      keys.put(entity.path("id").stringValue(""), key(entity));
    }
  }

  private static String key(JsonNode entity) {
    return entity.path("key").stringValue(entity.path("id").stringValue(""));
  }

  /// The key of the entity with an id.
  String key(String id) {
    var key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException("no entity " + id);
    }
    return key;
  }

  KeyEntities entities() {
    var mentions = new ArrayList<KeyMention>();
    var maybe = new HashMap<String, Set<String>>();
    for (var entity : root.path("entities")) {
      for (var mention : entity.path("mentions")) {
        mentions.add(mention(entity, mention));
      }
      var other = entity.path("possible_same_as_key").stringValue("");
      if (!other.isEmpty()) {
        maybe.put(key(entity), Set.of(other));
      }
    }
    return new KeyEntities(mentions, maybe);
  }

  private KeyMention mention(JsonNode entity, JsonNode mention) {
    var extents = spans.accepted(mention, "span");
    var kind = Mention.Kind.valueOf(mention.path("kind").stringValue("").toUpperCase(Locale.ROOT));
    boolean optional =
        JsonKeyReader.isTrue(entity, "optional")
            || JsonKeyReader.isTrue(mention, "uncertain")
            || JsonNames.isOptional(mention);
    return new KeyMention(
        key(entity),
        kind,
        extents,
        kind == Mention.Kind.NOMINAL ? head(mention, extents.getFirst()) : extents.getFirst(),
        optional);
  }

  private Span head(JsonNode mention, Span whole) {
    return spans.inside(whole, mention.path("head").stringValue(""));
  }

  List<KeyRelation> relations() {
    return JsonKeyReader.entries(root, "relations", this::relation);
  }

  private KeyRelation relation(JsonNode node, boolean optional) {
    return new KeyRelation(
        JsonValues.accepted(node, "type"),
        key(node.path("from").stringValue("")),
        key(node.path("to").stringValue("")),
        spans
            .of(node.path("evidence"))
            .orElseThrow(() -> new IllegalArgumentException("a relation needs evidence")),
        optional);
  }
}
