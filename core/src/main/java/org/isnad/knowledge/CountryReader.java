package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// Reads the countries: their names from the table of places, all else from that of knowledge.
final class CountryReader {

  private static final List<String> DETAILS =
      List.of("capital", "capital_english", "nisba", "people", "metonym", "wikidata");

  private CountryReader() {}

  static List<KnownEntity> read() {
    Map<String, Row> facts = new HashMap<>();
    for (var row : Table.load("knowledge/countries.tsv").rows()) {
      if (facts.put(row.get("code"), row) != null) {
        throw EntityReader.fault(row, "the code " + row.get("code") + " stands twice");
      }
    }
    var countries =
        Table.load("place/countries.tsv").rows().stream()
            .map(row -> country(row, Optional.ofNullable(facts.remove(row.get("code")))))
            .toList();
    facts.values().stream()
        .findAny()
        .ifPresent(row -> {
          throw EntityReader.fault(row, "no country has the code " + row.get("code"));
        });
    return countries;
  }

  private static KnownEntity country(Row names, Optional<Row> facts) {
    Map<String, String> details = new HashMap<>();
    for (var column : DETAILS) {
      facts.flatMap(row -> row.find(column)).ifPresent(cell -> details.put(column, cell));
    }
    var id = EntityKind.COUNTRY.prefix() + names.get("code");
    return new KnownEntity(
        id,
        EntityKind.COUNTRY,
        "",
        forms(names),
        names.get("english"),
        Optional.of(id),
        Optional.empty(),
        new Term(Optional.empty(), Optional.empty()),
        details,
        facts.map(row -> row.get("source")).orElse("CLDR"),
        facts.map(Row::place).orElse(names.place()));
  }

  /// The canonical name first.
  private static List<String> forms(Row names) {
    var canonical = names.get("canonical");
    var forms = names.list("form").stream().filter(form -> !form.equals(canonical));
    return Stream.concat(Stream.of(canonical), forms).toList();
  }
}
