package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Inflection;

/// The adjectives of noun phrases with all their forms, without article.
final class Adjectives {

  private static final int SHORTEST_NISBA = 4;

  private final Map<String, Agreement> forms = new HashMap<>();

  Adjectives(Nisbas nisbas) {
    for (var row : Table.load("mention/adjectives.tsv").rows()) {
      row.list("form").forEach(form -> add(Folding.fold(form)));
      row.list("more").forEach(form -> forms.putIfAbsent(Folding.fold(form), Agreement.ANY));
    }
    nisbas.stems().forEach(stem -> add(stem + Endings.NISBA));
  }

  private void add(String key) {
    inflect(key).forEach(forms::putIfAbsent);
  }

  /// All forms of an adjective or participle with what each agrees with.
  static Map<String, Agreement> inflect(String key) {
    var forms = new HashMap<String, Agreement>();
    for (var form : Inflection.adjective(key)) {
      forms.put(form, form.equals(key) ? Agreement.MASCULINE : Endings.agreement(form));
    }
    return forms;
  }

  /// Whether the folded word without article is one.
  boolean isAdjective(String key) {
    return forms.containsKey(key);
  }

  /// What the adjective of this form, without article, agrees with.
  Optional<Agreement> find(String key) {
    return Optional.ofNullable(forms.get(key));
  }

  /// What a word that stands with the article agrees with, when it ends like a relational
  /// adjective.
  static Optional<Agreement> relational(String bare, boolean maksura) {
    if (bare.length() < SHORTEST_NISBA || maksura) {
      return Optional.empty();
    }
    boolean ends =
        bare.endsWith(Endings.NISBA)
            || bare.endsWith(Endings.NISBA + Endings.FEMININE)
            || bare.endsWith(Endings.NISBA + Endings.PLURAL)
            || bare.endsWith(Endings.NISBA + Endings.OBLIQUE);
    return ends ? Optional.of(Endings.agreement(bare)) : Optional.empty();
  }
}
