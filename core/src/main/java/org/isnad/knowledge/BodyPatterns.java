package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// The bodies that every country has, named by a noun and the country's adjective: its army, its
/// ministry of defence.
final class BodyPatterns {

  private static final String TABLE = "knowledge/body-patterns.tsv";

  private final Map<String, Row> rows = new HashMap<>();
  private final Nisbas nisbas;

  BodyPatterns(Nisbas nisbas) {
    this.nisbas = nisbas;
    for (var row : Table.load(TABLE).rows()) {
      row.list("form").forEach(form -> rows.put(NameKey.of(form), row));
    }
  }

  /// Whether the body was made of a noun and an adjective, and has no entry.
  static boolean made(KnownEntity entity) {
    return entity.place().startsWith(TABLE);
  }

  /// The bodies that the name may stand for, one for each country of the adjective.
  List<KnownEntity> find(String name) {
    var words = NameKey.words(name);
    if (words.size() < 2) {
      return List.of();
    }
    var row = rows.get(NameKey.join(words.subList(0, words.size() - 1)));
    return row == null
        ? List.of()
        : nisbas.find(words.getLast()).stream()
            .filter(entity -> entity.kind() == EntityKind.COUNTRY)
            .map(country -> body(row, name, country))
            .toList();
  }

  private static KnownEntity body(Row row, String name, KnownEntity country) {
    var english = row.get("english") + " of " + country.english();
    return new KnownEntity(
        EntityKind.BODY.prefix() + Ids.slug(english),
        EntityKind.BODY,
        row.get("kind"),
        List.of(name),
        english,
        Optional.of(country.id()),
        Optional.of(country.id()),
        new Term(Optional.empty(), Optional.empty()),
        Map.of(),
        row.get("source"),
        row.place());
  }
}
