package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.NameForms;

/// What a person's name consists of, and which forms of it are more than a piece: neither a given
/// name of two words, nor a kunya, nor what follows the word for son.
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

  /// Whether the folded words end in a family's name, not in that of a father.
  public boolean endsInFamily(List<String> words) {
    return words.size() > 1 && !father.contains(words.get(words.size() - 2));
  }

  /// The names in a person's name, in one spelling each: words for son and article left out, `abd`
  /// and kunya joined to what they need.
  public List<String> names(List<String> words) {
    var names = new ArrayList<String>(words.size());
    var opener = "";
    for (var word : words) {
      if (openers.contains(word)) {
        opener += word;
      } else if (!father.contains(word)) {
        var name = opener.isEmpty() ? Clitics.withoutArticle(word) : opener + word;
        names.add(NameForms.key(name));
        opener = "";
      }
    }
    return names;
  }
}
