package org.isnad.score.key;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// The values that an entry of a JSON key accepts.
final class JsonValues {

  private JsonValues() {}

  /// The field's value, its `*_accept` and `accept` lists, and an `interval` as `start/end`.
  static Set<String> accepted(JsonNode node, String field) {
    var values = new LinkedHashSet<String>();
    add(values, node.path(field));
    node.path(field + "_accept").valueStream().forEach(n -> add(values, n));
    node.path("accept").valueStream().forEach(n -> add(values, n));
    add(values, node.path("interval"));
    if (node.path("interval").isArray()) {
      values.add(
          node.path("interval")
              .valueStream()
              .map(n -> n.asString(""))
              .collect(Collectors.joining("/")));
    }
    return values;
  }

  private static void add(Set<String> values, JsonNode value) {
    if (value.isNumber()) {
      values.add(KeyNumbers.plain(value.decimalValue()));
    } else if (value.isString()) {
      values.add(value.stringValue());
    }
  }
}
