package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.text.Tokens;

/// A class of a rule file whose members are phrases: rows of a table, or words listed in place.
final class TableClass implements Finder {

  private final PhraseMatcher<Map<String, String>> phrases;

  private TableClass(PhraseMatcher<Map<String, String>> phrases) {
    this.phrases = phrases;
  }

  /// The rows of a table whose columns have the values of all filters (`column=value`).
  static TableClass of(Table table, List<String> filters, boolean article) {
    var phrases = new PhraseMatcher.Builder<Map<String, String>>();
    for (var row : table.rows()) {
      if (filters.stream().allMatch(filter -> passes(row, filter))) {
        var values = values(row);
        for (var form : row.list("form")) {
          if (article) {
            phrases.addWithArticle(form, values);
          } else {
            phrases.add(form, values);
          }
        }
      }
    }
    return new TableClass(phrases.build());
  }

  /// Words listed in place; the value of each is itself.
  static TableClass of(List<String> words) {
    var phrases = new PhraseMatcher.Builder<Map<String, String>>();
    words.stream().map(String::strip).forEach(word -> phrases.add(word, Map.of("value", word)));
    return new TableClass(phrases.build());
  }

  private static boolean passes(Row row, String filter) {
    int equals = filter.indexOf('=');
    return row.list(filter.substring(0, equals)).contains(filter.substring(equals + 1));
  }

  private static Map<String, String> values(Row row) {
    var values = new LinkedHashMap<String, String>();
    for (var column : row.table().columns()) {
      values.put(column, row.get(column));
    }
    values.put("place", row.place());
    return values;
  }

  @Override
  public Optional<Beginnings> beginnings() {
    return Optional.of(new Beginnings(phrases.firstKeys(), false));
  }

  @Override
  public List<Found> at(Tokens tokens, int index, int strip) {
    var matches = phrases.at(tokens, index, strip);
    if (matches.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Found>(matches.size());
    for (int i = matches.size() - 1; i >= 0; i--) {
      found.add(new Found(matches.get(i).end(), matches.get(i).value()));
    }
    return found;
  }
}
