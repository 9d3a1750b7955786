package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// Reads the entries of one table of regions, groups, bodies, media or persons.
final class EntityReader {

  /// The columns that are components of the record; all others are details.
  private static final Set<String> COMPONENTS =
      Set.of("form", "english", "kind", "country", "parent", "from", "to", "source");

  private final Names names;

  EntityReader(Names names) {
    this.names = names;
  }

  List<KnownEntity> read(EntityKind kind, Table table) {
    return table.rows().stream().map(row -> entity(kind, row)).toList();
  }

  private KnownEntity entity(EntityKind kind, Row row) {
    var known = kind == EntityKind.MEDIA ? names.medium(row) : Optional.<Names.Medium>empty();
    var forms = new ArrayList<>(row.list("form"));
    known.ifPresent(medium -> add(forms, medium.forms()));
    if (kind == EntityKind.PERSON) {
      add(forms, names.ofPerson(row.list("form")));
    }
    var english = row.find("english").or(() -> known.flatMap(Names.Medium::english));
    if (forms.isEmpty() || english.isEmpty()) {
      throw fault(row, "an entry needs a form and an English name");
    }
    var country = row.find("country").map(code -> "country:" + code);
    return new KnownEntity(
        id(kind, country, english.get()),
        kind,
        optional(row, "kind").or(() -> known.map(Names.Medium::type)).orElse(""),
        forms,
        english.get(),
        country,
        optional(row, "parent"),
        has(row, "from") ? Term.of(row) : new Term(Optional.empty(), Optional.empty()),
        details(row),
        row.get("source"),
        row.place());
  }

  /// Regions of several countries share names, so the country belongs to a region's id.
  private static String id(EntityKind kind, Optional<String> country, String english) {
    var region = kind == EntityKind.REGION ? country.orElse("").replace("country:", "") + " " : "";
    return kind.prefix() + Ids.slug(region + english);
  }

  private static Map<String, String> details(Row row) {
    Map<String, String> details = new HashMap<>();
    for (var column : row.table().columns()) {
      if (!COMPONENTS.contains(column)) {
        row.find(column).ifPresent(cell -> details.put(column, cell));
      }
    }
    return details;
  }

  private static void add(List<String> forms, List<String> more) {
    more.stream().filter(form -> !forms.contains(form)).forEach(forms::add);
  }

  private static Optional<String> optional(Row row, String column) {
    return has(row, column) ? row.find(column) : Optional.empty();
  }

  private static boolean has(Row row, String column) {
    return row.table().columns().contains(column);
  }

  static LexiconException fault(Row row, String message) {
    return new LexiconException(row.table().file(), row.line(), message);
  }
}
