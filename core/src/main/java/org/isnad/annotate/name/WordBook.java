package org.isnad.annotate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Lang;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordMap;

/// What single words can be: names, particles, adjectives of peoples, ordinary words.
final class WordBook {

  private final WordMap<Integer> kinds;
  private final Endings endings = new Endings();

  /// The words of all lexicons.
  ///
  /// @param places folded names of places of one word
  /// @param forgotten folded ordinary words to leave out
  WordBook(List<String> places, Set<String> forgotten) {
    var kinds = new HashMap<String, Integer>(1 << 17);
    names("name/given.tsv", Kind.GIVEN, kinds);
    names("name/family.tsv", Kind.FAMILY, kinds);
    names("name/words.tsv", Kind.NAME, kinds);
    for (var row : Table.load("name/particles.tsv").rows()) {
      int kind = Kind.of(row.get("use"));
      row.list("form").forEach(form -> put(Folding.fold(form), kind, kinds));
    }
    for (var row : Table.load("place/nisbas.tsv").rows()) {
      int kind = row.get("kind").equals("people") ? Kind.NISBA : Kind.ADJECTIVE;
      endings.nisbas(Folding.fold(row.get("stem"))).forEach(form -> put(form, kind, kinds));
    }
    for (var line : Lang.arabic().lines("name/ordinary.tsv")) {
      if (!line.startsWith("#") && !forgotten.contains(line)) {
        put(line, Kind.ORDINARY, kinds);
      }
    }
    offices("name/titles.tsv", kinds);
    offices("name/roles.tsv", kinds);
    places.forEach(key -> put(key, Kind.PLACE, kinds));
    this.kinds = new WordMap<>(kinds);
  }

  private static void names(String file, int kind, Map<String, Integer> kinds) {
    for (var row : Table.load(file).rows()) {
      int common = row.get("common").equals("yes") ? Kind.COMMON : 0;
      put(Folding.fold(row.get("form")), kind | common, kinds);
    }
  }

  private static void offices(String file, Map<String, Integer> kinds) {
    for (var row : Table.load(file).rows()) {
      for (var form : row.list("form")) {
        var key = Folding.fold(form);
        if (key.indexOf(' ') < 0) {
          put(key, Kind.OFFICE, kinds);
          put(Clitics.withArticle(key), Kind.OFFICE, kinds);
        }
      }
    }
  }

  private static void put(String key, int kind, Map<String, Integer> kinds) {
    kinds.merge(key, kind, (a, b) -> a | b);
  }

  /// The kinds of a folded word, 0 when it is unknown.
  int of(String key) {
    return kinds.get(key, 0);
  }

  /// Whether the folded word or a stem of it is an ordinary word.
  boolean isOrdinary(String key) {
    if (is(key)) {
      return true;
    }
    var strips = Clitics.strips(key);
    for (var strip : strips) {
      if (isStemOrdinary(strip.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isStemOrdinary(String key) {
    var bare = Clitics.withoutArticle(key);
    if (is(key) || is(bare) || is(Clitics.withArticle(bare))) {
      return true;
    }
    List<String> stems = endings.stems(bare);
    for (var stem : stems) {
      if (is(stem) || is(Clitics.withArticle(stem))) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String key) {
    return (of(key) & Kind.ORDINARY) != 0;
  }
}
