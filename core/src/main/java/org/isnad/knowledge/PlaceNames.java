package org.isnad.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// English names of places from the tables of places, in any spelling of the Arabic name.
final class PlaceNames {

  private static final List<String> TABLES =
      List.of("place/countries.tsv", "place/geography.tsv", "place/cities.tsv");

  /// Signs for hamza and ain.
  private static final Set<Integer> QUOTES = Set.of(0x2018, 0x2019, 0x02BB, 0x02BC, 0x02BF, 0x02BE);

  private final Map<String, String> english = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  PlaceNames() {
    TABLES.forEach(table -> Table.load(table).rows().forEach(this::add));
  }

  private void add(Row row) {
    for (var form : row.list("form")) {
      var key = key(form);
      row.find("english").ifPresent(name -> english.putIfAbsent(key, plain(name)));
      if (row.get("common").equals("yes")) {
        common.add(key);
      }
    }
  }

  /// The name as the press writes it, without the marks of transliterations.
  private static String plain(String name) {
    var apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !QUOTES.contains(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String key(String name) {
    return NameForms.key(Folding.fold(name));
  }

  /// The name of a place for a form that is known to name one.
  Optional<String> of(String name) {
    return Optional.ofNullable(english.get(key(name)));
  }

  /// The name of a place for a form that hardly means anything else.
  Optional<String> sure(String name) {
    return common.contains(key(name)) ? Optional.empty() : of(name);
  }
}
