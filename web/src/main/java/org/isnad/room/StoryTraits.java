package org.isnad.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.knowledge.EntityKind;
import org.isnad.knowledge.Knowledge;
import org.isnad.provenance.MediaReader;
import org.isnad.store.StoryFigures;

/// What a story can be chosen by.
final class StoryTraits {

  /// The facets of articles that are read from the index.
  static final Set<String> LABELS = Set.of("entity", "event");

  private final MediaReader media;
  private final Knowledge knowledge;
  private final Map<String, Map<String, List<String>>> labels;
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Optional<String>> countries = new HashMap<>();

  /// @param labels of articles, by article and facet
  StoryTraits(
      MediaReader media, Knowledge knowledge, Map<String, Map<String, List<String>>> labels) {
    this.media = media;
    this.knowledge = knowledge;
    this.labels = labels;
  }

  /// The values of a story, by facet.
  Map<String, Set<String>> of(StoryFigures story) {
    var traits = new HashMap<String, Set<String>>();
    Board.FACETS.forEach(facet -> traits.put(facet, new TreeSet<>()));
    for (var outlet : story.outlets()) {
      put(traits, "outlet", outlet);
      put(traits, "family", families.computeIfAbsent(outlet, media::family));
    }
    for (var telling : story.tellings()) {
      var own = labels.getOrDefault(telling.article(), Map.of());
      own.getOrDefault("event", List.of()).forEach(type -> put(traits, "event", type));
      for (var name : own.getOrDefault("entity", List.of())) {
        var country = countries.computeIfAbsent(name, this::country);
        put(traits, country.isPresent() ? "country" : "entity", country.orElse(name));
      }
    }
    story.line().claims().keySet().forEach(status -> put(traits, "status", status.name()));
    return traits;
  }

  private static void put(Map<String, Set<String>> traits, String facet, String value) {
    traits.computeIfAbsent(facet, f -> new TreeSet<>()).add(value);
  }

  /// The code of the one country that is called so.
  private Optional<String> country(String name) {
    var prefix = EntityKind.COUNTRY.prefix();
    var codes =
        knowledge.named(name).stream()
            .filter(entity -> entity.kind() == EntityKind.COUNTRY)
            .map(entity -> entity.id().substring(prefix.length()))
            .toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }
}
