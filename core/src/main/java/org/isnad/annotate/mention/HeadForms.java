package org.isnad.annotate.mention;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Number;
import org.isnad.text.Folding;

/// Makes the forms of the nouns of `mention/heads.tsv`; forms that a line lists go before those
/// made.
final class HeadForms {

  private final Map<String, HeadNoun> forms = new HashMap<>();

  private HeadForms() {}

  /// The nouns by folded form.
  static Map<String, HeadNoun> of(Table table, Adjectives adjectives) {
    var maker = new HeadForms();
    table.rows().forEach(maker::listed);
    table.rows().forEach(row -> maker.made(row, adjectives));
    return maker.forms;
  }

  private void listed(Row row) {
    var noun = HeadNoun.of(row);
    row.list("form").forEach(form -> forms.putIfAbsent(Folding.fold(form), noun));
    var plural = noun.in(Number.PLURAL, group(row));
    for (var form : row.list("plural")) {
      var key = Folding.fold(form);
      boolean whole = key.endsWith(Endings.PLURAL) || key.endsWith(Endings.OBLIQUE);
      forms.putIfAbsent(key, whole ? plural.absolute() : plural);
    }
  }

  private static EntityType group(Row row) {
    return EntityType.valueOf(row.get("group"));
  }

  private void made(Row row, Adjectives adjectives) {
    var noun = HeadNoun.of(row);
    var dual = noun.in(Number.DUAL, group(row));
    var plural = noun.in(Number.PLURAL, group(row));
    for (var form : row.list("form")) {
      var key = Folding.fold(form);
      if (key.endsWith(Endings.FEMININE)) {
        feminine(key, row, dual, plural);
      } else {
        masculine(key, row, noun, dual, plural, adjectives);
      }
    }
  }

  private void feminine(String key, Row row, HeadNoun dual, HeadNoun plural) {
    var stem = key.substring(0, key.length() - 1);
    if (row.get("sound").endsWith("f")) {
      forms.putIfAbsent(stem + Endings.FEMININE_PLURAL, plural);
    }
    var base = stem + Endings.TEH;
    forms.putIfAbsent(base + Endings.DUAL, dual.absolute());
    forms.putIfAbsent(base + Endings.OBLIQUE, dual.absolute());
    forms.putIfAbsent(base + Endings.ACCUSATIVE, dual);
    forms.putIfAbsent(base + Endings.OBLIQUE_BEFORE_GENITIVE, dual);
  }

  private void masculine(
      String key, Row row, HeadNoun noun, HeadNoun dual, HeadNoun plural, Adjectives adjectives) {
    boolean sound = row.get("sound").startsWith("m");
    var many = sound ? plural : dual;
    forms.putIfAbsent(key + Endings.ACCUSATIVE, noun.absolute());
    forms.putIfAbsent(key + Endings.DUAL, dual.absolute());
    forms.putIfAbsent(key + Endings.OBLIQUE, many.absolute());
    var construct = key + Endings.OBLIQUE_BEFORE_GENITIVE;
    if (noun.person() && !adjectives.isAdjective(construct)) {
      forms.putIfAbsent(construct, many);
    }
    if (sound) {
      forms.putIfAbsent(key + Endings.PLURAL, plural.absolute());
      forms.putIfAbsent(key + Endings.BEFORE_GENITIVE, plural);
    }
    if (row.get("sound").endsWith("f")) {
      forms.putIfAbsent(key + Endings.FEMININE_PLURAL, plural.feminine());
      if (noun.person()) {
        forms.putIfAbsent(key + Endings.FEMININE, noun.feminine());
        var base = key + Endings.TEH;
        forms.putIfAbsent(base + Endings.DUAL, dual.feminine().absolute());
        forms.putIfAbsent(base + Endings.OBLIQUE, dual.feminine().absolute());
        forms.putIfAbsent(base + Endings.OBLIQUE_BEFORE_GENITIVE, dual.feminine());
      }
    }
  }
}
