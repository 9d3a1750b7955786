package org.isnad.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;

/// What the holdings that own media are called in Arabic.
public final class MediaFamilies {

  private final Map<String, String> arabic = new HashMap<>();

  /// Reads `knowledge/media-families.tsv`.
  public MediaFamilies() {
    for (var row : Table.load("knowledge/media-families.tsv").rows()) {
      arabic.put(row.get("family"), row.get("arabic"));
    }
  }

  /// Its Arabic name; empty for one that is not in the table.
  ///
  /// @param family as media are told to belong to it
  public Optional<String> arabic(String family) {
    return Optional.ofNullable(arabic.get(family));
  }
}
