package org.isnad.score.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The names among the mentions of a JSON key's entities.
final class JsonNames {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PERSON", "PER"),
          Map.entry("ORG", "ORG"),
          Map.entry("ARMED_GROUP", "ORG"),
          Map.entry("MEDIA", "ORG"),
          Map.entry("GOV", "ORG"),
          Map.entry("MILITARY", "ORG"),
          Map.entry("GROUP", "ORG"),
          Map.entry("LOC", "LOC"),
          Map.entry("GPE", "LOC"),
          Map.entry("FACILITY", "LOC"),
          Map.entry("EVENT_NAME", "MISC"));

  private static final Set<String> SIDE_ZONES = Set.of("keywords", "related");

  private JsonNames() {}

  /// Names; those in side zones and those inside a longer name are optional.
  static List<KeyItem> names(JsonNode entities, JsonSpans spans) {
    var names = new ArrayList<KeyItem>();
    for (var entity : entities) {
      var type = TYPES.get(entity.path("type").stringValue(""));
      if (type == null) {
        continue;
      }
      for (var mention : entity.path("mentions")) {
        if (mention.path("kind").stringValue("").equals("name")) {
          boolean optional = JsonKeyReader.isTrue(entity, "optional") || isOptional(mention);
          names.add(new KeyItem(spans.accepted(mention, "span"), Set.of(type), optional));
        }
      }
    }
    return names.stream().map(name -> optionalInside(name, names)).toList();
  }

  static boolean isOptional(JsonNode mention) {
    var zone = mention.path("span").path("zone").stringValue("");
    return JsonKeyReader.isTrue(mention, "optional")
        || zone.endsWith("dup")
        || SIDE_ZONES.contains(zone);
  }

  private static KeyItem optionalInside(KeyItem name, List<KeyItem> names) {
    var inner = name.spans().getFirst();
    boolean inside =
        names.stream()
            .map(other -> other.spans().getFirst())
            .anyMatch(outer -> outer.contains(inner) && !outer.equals(inner));
    return inside ? name.asOptional() : name;
  }
}
