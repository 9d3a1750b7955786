package org.isnad.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Tokenizer;

/// The one name of each agency and outlet, whatever a page calls it.
public final class Outlets {

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> generic = new HashSet<>();
  private final Sites sites = new Sites();

  public Outlets() {
    for (var row : Table.load("credit/generic-media.tsv").rows()) {
      var form = Folding.fold(row.get("form"));
      generic.add(form);
      generic.add(Clitics.withArticle(form));
    }
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      row.list("form").forEach(form -> canonical.put(key(form), row.get("canonical")));
      if (!row.get("common").isEmpty()) {
        row.list("form").forEach(form -> common.add(key(form)));
      }
      canonical.put(key(row.get("english")), row.get("canonical"));
      english.putIfAbsent(row.get("canonical"), row.get("english"));
    }
  }

  /// The name that the lexicon gives it, also by its site, and at the end of a phrase; empty for
  /// one that it does not know. A name that is also a common word needs the word for its kind
  /// before it: a person whose family is called like a newspaper is none.
  public Optional<String> known(String name) {
    var key = key(name);
    var found = canonical.get(key);
    boolean kind = false;
    int start = 0;
    for (int blank = key.indexOf(' ');
        found == null && blank > 0;
        blank = key.indexOf(' ', start)) {
      kind |= isGenericKey(key.substring(start, blank));
      start = blank + 1;
      var rest = key.substring(start);
      found = kind || !common.contains(rest) ? canonical.get(rest) : null;
    }
    return Optional.ofNullable(found).or(() -> sites.of(name).map(Sites.Outlet::name));
  }

  /// The name that the lexicon gives it, or its own words without quotation marks and without the
  /// word for its kind.
  public String name(String name) {
    return known(name).orElseGet(() -> proper(plain(name)));
  }

  /// The English name of a known one; empty for one that the lexicon does not know.
  ///
  /// @param name that the lexicon gives it
  public Optional<String> english(String name) {
    return Optional.ofNullable(english.get(name));
  }

  /// Whether it is only the word for a kind of medium, such as "the agency".
  public boolean isGeneric(String name) {
    return isGenericKey(key(name));
  }

  private boolean isGenericKey(String key) {
    return Clitics.strips(key).stream().anyMatch(strip -> generic.contains(strip.key()));
  }

  private String proper(String name) {
    int cut = 0;
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      cut = isGenericKey(Folding.fold(name.substring(0, blank))) ? blank + 1 : cut;
    }
    return name.substring(cut);
  }

  private static String key(String name) {
    return Folding.fold(plain(name));
  }

  private static String plain(String name) {
    var out = new StringBuilder(name.length());
    for (var token : Tokenizer.tokens(name)) {
      switch (token.kind()) {
        case WORD, NUMBER, LATIN -> out.append(out.isEmpty() ? "" : " ").append(token.form());
        case QUOTE, PUNCTUATION -> {}
      }
    }
    return out.toString();
  }
}
