package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordMap;

/// The relational adjectives of countries and regions, and what each stands for.
final class Nisbas {

  /// What an adjective stands for.
  ///
  /// @param key the country's or region's name
  /// @param type whether it has a government
  /// @param place the line of the lexicon
  record Nisba(String key, EntityType type, String place) {}

  private final WordMap<Nisba> forms;
  private final Map<String, String> stems = new HashMap<>();

  Nisbas(Places places) {
    var made = new HashMap<String, Nisba>();
    for (var row : Table.load("place/nisbas.tsv").rows()) {
      var stem = Folding.fold(row.get("stem"));
      stems.put(stem, row.place());
      row.find("of").ifPresent(of -> add(stem, of, row, places, made));
    }
    forms = new WordMap<>(made);
  }

  private static void add(String stem, String of, Row row, Places places, Map<String, Nisba> made) {
    var nisba = new Nisba(of, places.typeOf(of, row), row.place());
    Adjectives.inflect(stem + Endings.NISBA).keySet().forEach(form -> made.put(form, nisba));
  }

  /// The folded stems of all relational adjectives, of those that name no country too.
  Set<String> stems() {
    return stems.keySet();
  }

  /// What the folded word, with or without article, stands for.
  Optional<Nisba> find(String key) {
    return forms.find(Clitics.withoutArticle(key));
  }
}
