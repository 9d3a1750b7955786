package org.isnad.annotate.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.WordMap;

/// The words of `relation/words.tsv` by what they do, and the nouns that may stand before a name.
final class Words {

  private final WordMap<Set<String>> uses;

  Words() {
    var read = new HashMap<String, Set<String>>();
    for (var row : Table.load("relation/words.tsv").rows()) {
      for (var form : row.list("form")) {
        add(form, row.get("use"), read);
      }
    }
    for (var row : Table.load("coreference/descriptors.tsv").rows()) {
      row.list("form").forEach(form -> add(form, "descriptor", read));
    }
    uses = new WordMap<>(read);
  }

  private static void add(String form, String use, Map<String, Set<String>> read) {
    read.computeIfAbsent(Folding.fold(form), key -> new HashSet<>(2)).add(use);
  }

  /// Whether the folded word does this.
  boolean is(String use, String key) {
    return uses.get(key, Set.of()).contains(use);
  }

  /// Whether the folded word, its proclitics left out, does this.
  boolean isStem(String use, String key) {
    return is(use, key)
        || !key.isEmpty()
            && Clitics.isProclitic(key.charAt(0))
            && Clitics.strips(key).stream().anyMatch(strip -> is(use, strip.key()));
  }

  /// Whether the folded word, at most `and` before it, is a noun that may stand before a name.
  boolean isDescriptor(String key) {
    return is("descriptor", key) || startsWithAnd(key) && is("descriptor", key.substring(1));
  }

  /// Whether a folded word begins like one that carries `and`.
  static boolean startsWithAnd(String key) {
    return !key.isEmpty() && key.charAt(0) == Letters.WAW;
  }
}
