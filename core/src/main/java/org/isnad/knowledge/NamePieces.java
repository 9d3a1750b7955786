package org.isnad.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// Which forms of a person's name are more than a piece of it: neither a given name of two words,
/// nor a kunya, nor what follows the word for son.
public final class NamePieces {

  private final Set<String> father = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  public NamePieces() {
    for (var row : Table.load("name/particles.tsv").rows()) {
      var use = row.get("use");
      var to = use.equals("father") ? father : openers;
      if (use.equals("father") || use.equals("kunya") || use.equals("slave")) {
        row.list("form").forEach(form -> to.add(Folding.fold(form)));
      }
    }
  }

  /// Whether the folded words are a name in full: given name and family or father's name.
  public boolean isWhole(List<String> words) {
    int least = words.isEmpty() || !openers.contains(words.getFirst()) ? 2 : 3;
    return words.size() >= least && !father.contains(words.getFirst());
  }
}
