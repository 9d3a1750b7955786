package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.WordMap;

/// One entry of a table of number words: what it is worth and how it composes.
///
/// @param value the number; the denominator of a part
/// @param kind how it composes with its neighbours
record Numeral(BigDecimal value, Kind kind) {

  /// How a number word composes with its neighbours; `lang/ar/quantity/numbers.tsv` tells more.
  enum Kind {
    UNIT,
    HEAD,
    TEEN,
    TEN,
    TENTH,
    HUNDRED,
    SCALE,
    SCALES,
    DUAL,
    WHOLE,
    PART,
    PARTS,
    TWOPARTS,
    POINT,
    NOT
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /// The number words of one table by folded form.
  static final class Words {

    private final WordMap<List<Numeral>> byKey;

    private Words(WordMap<List<Numeral>> byKey) {
      this.byKey = byKey;
    }

    static Words load(Table table) {
      var byKey = new HashMap<String, List<Numeral>>();
      for (var row : table.rows()) {
        var kind = Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT));
        var numeral = new Numeral(new BigDecimal(row.get("value")), kind);
        for (var form : row.list("form")) {
          var key = Folding.fold(form);
          byKey.merge(key, List.of(numeral), Words::both);
          byKey.merge(Clitics.withArticle(key), List.of(numeral), Words::both);
        }
      }
      return new Words(new WordMap<>(byKey));
    }

    private static List<Numeral> both(List<Numeral> some, List<Numeral> more) {
      return some.containsAll(more)
          ? some
          : java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /// All folded words, with and without the article.
    Set<String> keys() {
      return byKey.words();
    }

    /// What a folded word can stand for, with or without the article; nothing for other words.
    List<Numeral> of(String key) {
      return byKey.get(key, List.of());
    }

    /// The folded word as a numeral of that kind.
    Optional<Numeral> of(String key, Kind kind) {
      for (var numeral : of(key)) {
        if (numeral.kind() == kind) {
          return Optional.of(numeral);
        }
      }
      return Optional.empty();
    }
  }
}
