package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.text.Tokens;

/// The places that the lexicons know without doubt, to be found inside longer names.
final class Places {

  /// A place.
  ///
  /// @param key its canonical name
  /// @param type whether it has a government
  /// @param place the line of the lexicon
  record Place(String key, EntityType type, String place) {}

  private final PhraseMatcher<Place> phrases;
  private final Map<String, EntityType> types = new HashMap<>();

  Places() {
    var builder = new PhraseMatcher.Builder<Place>();
    add("place/countries.tsv", EntityType.GPE, builder);
    add("place/cities.tsv", EntityType.GPE, builder);
    add("place/geography.tsv", EntityType.LOC, builder);
    phrases = builder.build();
  }

  private void add(String file, EntityType type, PhraseMatcher.Builder<Place> builder) {
    var table = Table.load(file);
    for (var row : table.rows()) {
      var forms = row.list("form");
      var key = table.columns().contains("canonical") ? row.get("canonical") : forms.getFirst();
      types.putIfAbsent(key, type);
      if (row.get("common").isEmpty()) {
        forms.forEach(form -> builder.add(form, new Place(key, type, row.place())));
      }
    }
  }

  /// The type of the place of a name that another table refers to.
  ///
  /// @throws LexiconException when no table knows it
  EntityType typeOf(String key, Row row) {
    var type = types.get(key);
    if (type == null) {
      throw new LexiconException(row.table().file(), row.line(), "unknown place: " + key);
    }
    return type;
  }

  /// The places that begin at a token, longer ones later.
  List<Match<Place>> at(Tokens tokens, int index) {
    return phrases.at(tokens, index);
  }
}
