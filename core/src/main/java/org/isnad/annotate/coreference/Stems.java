package org.isnad.annotate.coreference;

import java.util.List;
import org.isnad.lexicon.Table;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// Words as they are compared: without article and without the endings of gender and number.
final class Stems {

  private static final int SHORTEST = 3;

  private final List<String> endings =
      Table.load("coreference/endings.tsv").rows().stream()
          .map(row -> Folding.fold(row.get("form")))
          .toList();

  /// The stem of a folded word.
  String of(String word) {
    var bare = Clitics.withoutArticle(word);
    for (var ending : endings) {
      if (bare.length() - ending.length() >= SHORTEST && bare.endsWith(ending)) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }
}
