package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;

/// The adjectives of countries and regions, in all genders, numbers and cases.
final class Nisbas {

  private final Map<String, List<KnownEntity>> stems = new HashMap<>();
  private final Map<String, List<KnownEntity>> peoples = new HashMap<>();
  private final List<String> endings;

  Nisbas(Collection<KnownEntity> entities) {
    for (var entity : entities) {
      put(stems, entity, "nisba");
      put(peoples, entity, "people");
    }
    endings =
        Table.load("name/endings.tsv").rows().stream()
            .filter(row -> row.get("use").equals("nisba"))
            .map(row -> NameKey.of(row.get("form")))
            .distinct()
            .toList();
  }

  /// What the word is the adjective of, or whose people it names.
  List<KnownEntity> find(String word) {
    var key = NameKey.of(word);
    var bare = NameKey.withoutArticle(key);
    var found = new ArrayList<>(peoples.getOrDefault(key, List.of()));
    for (var ending : endings) {
      if (bare.endsWith(ending)) {
        var stem = bare.substring(0, bare.length() - ending.length());
        found.addAll(stems.getOrDefault(stem, List.of()));
      }
    }
    return found.stream().distinct().toList();
  }

  private static void put(Map<String, List<KnownEntity>> map, KnownEntity entity, String column) {
    entity
        .detail(column)
        .ifPresent(cell ->
            Cells.list(cell)
                .forEach(form ->
                    map.computeIfAbsent(NameKey.of(form), key -> new ArrayList<>(1)).add(entity)));
  }
}
