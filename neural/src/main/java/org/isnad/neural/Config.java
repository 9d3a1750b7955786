package org.isnad.neural;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.sequence.ModelException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `config.json` says of a model.
///
/// @param labels by number
/// @param positions how many sub-tokens it can read at once, 0 when that is not said
record Config(List<Label> labels, int positions) {

  private static final String LABELS = "id2label";

  Config {
    labels = List.copyOf(labels);
  }

  /// Reads and checks the file.
  ///
  /// @throws ModelException when it gives no labels of names
  static Config read(Path file) {
    var json = json(file);
    var spellings = spellings(file, json.path(LABELS));
    var reader = new LabelReader();
    var labels = spellings.stream().map(reader::read).toList();
    if (labels.stream().allMatch(label -> label.type().isEmpty())) {
      throw new ModelException(
          file,
          "expected labels of persons, places or bodies, such as B-PER, in %s, found %s"
              .formatted(LABELS, spellings));
    }
    return new Config(labels, json.path("max_position_embeddings").asInt(0));
  }

  private static JsonNode json(Path file) {
    try {
      return JsonMapper.shared().readTree(file);
    } catch (JacksonException e) {
      throw new ModelException(file, "expected JSON, found: " + e.getOriginalMessage());
    }
  }

  private static List<String> spellings(Path file, JsonNode map) {
    var spellings = new ArrayList<String>();
    for (int i = 0; i < map.size(); i++) {
      var label = map.path(String.valueOf(i));
      if (!label.isString()) {
        throw new ModelException(
            file,
            "expected %d labels in %s, numbered from 0, found none for \"%d\""
                .formatted(map.size(), LABELS, i));
      }
      spellings.add(label.asString());
    }
    if (spellings.isEmpty()) {
      throw new ModelException(
          file, "expected labels in %s, {\"0\": \"O\", ...}, found none".formatted(LABELS));
    }
    return spellings;
  }
}
