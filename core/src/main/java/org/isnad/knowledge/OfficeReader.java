package org.isnad.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// Reads the offices and who held them.
final class OfficeReader {

  private final Map<String, Office> offices = new HashMap<>();

  OfficeReader() {
    for (var row : Table.load("knowledge/office-kinds.tsv").rows()) {
      var office =
          new Office(row.get("office"), row.get("type"), row.list("form"), row.get("english"));
      if (offices.put(office.id(), office) != null) {
        throw EntityReader.fault(row, "the office " + office.id() + " stands twice");
      }
    }
  }

  Map<String, Office> offices() {
    return Map.copyOf(offices);
  }

  List<OfficeTerm> read(Table table) {
    return table.rows().stream().map(this::term).toList();
  }

  private OfficeTerm term(Row row) {
    var office = offices.get(row.get("office"));
    if (office == null) {
      throw EntityReader.fault(row, "no office is called " + row.get("office"));
    }
    return new OfficeTerm(
        EntityKind.PERSON.prefix() + Ids.slug(row.get("person")),
        office,
        row.get("of"),
        Term.of(row),
        row.get("source"),
        row.place());
  }
}
