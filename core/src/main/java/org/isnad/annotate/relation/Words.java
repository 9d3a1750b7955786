package org.isnad.annotate.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The words of `relation/words.tsv` by what they do.
final class Words {

  private final Map<String, Set<String>> uses = new HashMap<>();

  Words() {
    for (var row : Table.load("relation/words.tsv").rows()) {
      var use = uses.computeIfAbsent(row.get("use"), k -> new HashSet<>());
      row.list("form").forEach(form -> use.add(Folding.fold(form)));
    }
  }

  /// Whether the folded word does this.
  boolean is(String use, String key) {
    return uses.getOrDefault(use, Set.of()).contains(key);
  }

  /// Whether the folded word, its proclitics left out, does this.
  boolean isStem(String use, String key) {
    for (var strip : Clitics.strips(key)) {
      if (is(use, strip.key())) {
        return true;
      }
    }
    return false;
  }

  /// Whether a folded word begins like one that carries `and`.
  static boolean startsWithAnd(String key) {
    return !key.isEmpty() && key.charAt(0) == Letters.WAW;
  }
}
