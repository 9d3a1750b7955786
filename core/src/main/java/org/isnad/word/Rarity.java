package org.isnad.word;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/// How much a stem says, from how rare it is in news at large (inverse document frequency).
public final class Rarity {

  private static final double UNLISTED = 10;

  private final Map<String, Double> weights = new HashMap<>();

  public Rarity() {
    for (var row : Table.load("reuse/frequent.tsv").rows()) {
      var stem = LightStem.stem(LightStem.bare(Folding.fold(row.get("form"))));
      weights.merge(stem, weight(row.number("permille")), Math::min);
    }
  }

  /// The weight of a word: 0 for a function word, more the rarer its stem, at most that of a stem
  /// which is not listed.
  public double of(Word word) {
    return word.isLexical() ? weights.getOrDefault(word.stem(), weight(UNLISTED)) : 0;
  }

  private static double weight(double permille) {
    return Math.log(1000.0 / permille);
  }
}
