package org.isnad.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// The endings that words take, from `name/endings.tsv`: pronouns, plurals, prefixes of verbs.
final class Endings {

  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_NOUN = 4;

  private final List<String> pronouns = forms("pronoun");
  private final List<String> suffixes = forms("suffix");
  private final List<String> prefixes = forms("prefix");
  private final List<String> adjectives = forms("nisba");

  private static List<String> forms(String use) {
    return Table.load("name/endings.tsv").rows().stream()
        .filter(row -> row.get("use").equals(use))
        .map(row -> Folding.fold(row.get("form")))
        .toList();
  }

  /// What remains of a word without article when endings or verbal prefixes are taken off.
  List<String> stems(String word) {
    var stems = new ArrayList<String>();
    strip(word, pronouns, SHORTEST_STEM, stems);
    strip(word, suffixes, SHORTEST_NOUN, stems);
    for (var prefix : prefixes) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= SHORTEST_STEM) {
        stems.add(word.substring(prefix.length()));
      }
    }
    return stems;
  }

  private static void strip(String word, List<String> suffixes, int shortest, List<String> stems) {
    for (var suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() - suffix.length() >= shortest) {
        var stem = word.substring(0, word.length() - suffix.length());
        stems.add(stem);
        stems.add(stem + Letters.HEH);
        if (stem.charAt(stem.length() - 1) == Letters.TEH) {
          stems.add(stem.substring(0, stem.length() - 1) + Letters.HEH);
        }
      }
    }
  }

  /// The forms of the adjective made from a stem, with and without article.
  List<String> nisbas(String stem) {
    var forms = new ArrayList<String>();
    for (var ending : adjectives) {
      forms.add(stem + ending);
      forms.add(Clitics.withArticle(stem + ending));
    }
    return forms;
  }
}
