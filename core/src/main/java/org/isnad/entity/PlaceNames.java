package org.isnad.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// English names of places that the knowledge base has no entry for, from the tables of places.
final class PlaceNames {

  private static final List<String> TABLES = List.of("place/geography.tsv", "place/cities.tsv");

  private final Map<String, String> english = new HashMap<>();

  PlaceNames() {
    for (var table : TABLES) {
      for (var row : Table.load(table).rows()) {
        row.find("english")
            .ifPresent(
                name -> row.list("form").forEach(form -> english.putIfAbsent(key(form), name)));
      }
    }
  }

  private static String key(String name) {
    return NameForms.key(Folding.fold(name));
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(english.get(key(name)));
  }
}
