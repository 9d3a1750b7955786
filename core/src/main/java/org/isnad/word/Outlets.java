package org.isnad.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// The one name of each agency and outlet, whatever a page calls it.
public final class Outlets {

  private final Map<String, String> canonical = new HashMap<>();

  public Outlets() {
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      row.list("form").forEach(form -> canonical.put(key(form), row.get("canonical")));
      canonical.put(key(row.get("english")), row.get("canonical"));
    }
  }

  /// The name that the lexicon gives it; empty for one that it does not know.
  public Optional<String> known(String name) {
    var key = key(name);
    var found = canonical.get(key);
    int blank = key.indexOf(' ');
    while (found == null && blank > 0) {
      found = canonical.get(key.substring(blank + 1));
      blank = key.indexOf(' ', blank + 1);
    }
    return Optional.ofNullable(found);
  }

  /// The name that the lexicon gives it, or its own words without quotation marks.
  public String name(String name) {
    return known(name).orElseGet(() -> plain(name));
  }

  private static String key(String name) {
    return Folding.fold(plain(name));
  }

  private static String plain(String name) {
    var out = new StringBuilder(name.length());
    for (var token : org.isnad.text.Tokenizer.tokens(name)) {
      switch (token.kind()) {
        case WORD, NUMBER, LATIN -> out.append(out.isEmpty() ? "" : " ").append(token.form());
        case QUOTE, PUNCTUATION -> {}
      }
    }
    return out.toString();
  }
}
