package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// The names of media and persons that other topics' tables hold, so that they stand in one place.
final class Names {

  /// What the table of agencies says of one medium.
  record Medium(List<String> forms, Optional<String> english, String type) {}

  private final Map<String, Medium> media = new HashMap<>();
  private final Map<String, List<String>> persons = new HashMap<>();

  Names() {
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      var medium = new Medium(row.list("form"), row.find("english"), row.get("kind"));
      media.merge(row.get("canonical") + row.get("country"), medium, Names::join);
    }
    for (var row : Table.load("name/persons.tsv").rows()) {
      var forms = persons.computeIfAbsent(row.get("canonical"), name -> new ArrayList<>());
      if (row.get("common").isEmpty()) {
        forms.addAll(row.list("form"));
      }
    }
  }

  /// The medium that a row names by its canonical name and country.
  Optional<Medium> medium(Row row) {
    return Optional.ofNullable(media.get(row.get("form") + row.get("country")));
  }

  /// The further forms of the person who is called so.
  List<String> ofPerson(List<String> names) {
    return names.stream()
        .flatMap(name -> persons.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  private static Medium join(Medium one, Medium other) {
    var forms = new ArrayList<>(one.forms);
    forms.addAll(other.forms);
    return new Medium(
        forms.stream().distinct().toList(), one.english.or(() -> other.english), one.type);
  }
}
