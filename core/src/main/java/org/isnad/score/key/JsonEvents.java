package org.isnad.score.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.model.EventPolarity;
import org.isnad.model.Modality;
import tools.jackson.databind.JsonNode;

/// The events of a JSON key; participants are ids of entities, or spans.
final class JsonEvents {

  private final JsonNode root;
  private final JsonSpans spans;
  private final JsonEntities entities;

  JsonEvents(JsonNode root, JsonSpans spans, JsonEntities entities) {
    this.root = root;
    this.spans = spans;
    this.entities = entities;
  }

  List<KeyEvent> events() {
    return JsonKeyReader.entries(root, "events", this::event);
  }

  private KeyEvent event(JsonNode node, boolean optional) {
    var triggers = new ArrayList<>(spans.accepted(node, "trigger"));
    triggers.addAll(spans.list(node.path("other_triggers")));
    return new KeyEvent(
        triggers,
        JsonValues.accepted(node, "plover"),
        answers(node, "polarity", EventPolarity::valueOf),
        answers(node, "modality", Modality::valueOf),
        participants(node, "actors"),
        participants(node, "targets"),
        JsonKeyReader.isTrue(node, "mutual"),
        optional || !node.path("plover").isString());
  }

  private static <T> Set<T> answers(JsonNode node, String field, Function<String, T> reading) {
    return JsonValues.accepted(node, field).stream()
        .map(value -> reading.apply(value.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  /// Further right words of a flat key stand for any of the participants.
  private List<KeyParticipant> participants(JsonNode node, String field) {
    var accepted = spans.list(node.path(field + "_accept"));
    var all = new ArrayList<KeyParticipant>();
    for (var one : node.path(field)) {
      if (one.isString()) {
        var entity = Optional.of(entities.key(one.stringValue()));
        all.add(new KeyParticipant(entity, List.of(), false));
      } else {
        var words = new ArrayList<>(spans.of(one).stream().toList());
        words.addAll(accepted);
        all.add(new KeyParticipant(Optional.empty(), words, false));
      }
    }
    accepted.forEach(span -> all.add(new KeyParticipant(Optional.empty(), List.of(span), true)));
    return all;
  }
}
