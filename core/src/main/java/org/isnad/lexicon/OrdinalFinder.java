package org.isnad.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Numeral.Kind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Finds ordinal numbers in words, first to ninety-ninth and hundredth: the class `<ordinal>` of
/// rule files.
///
/// Tens alone are ordinals only with the article, and even then may be cardinals (`the twenty`).
/// Values of what is found: `value`, and `kind`, which is `words`.
public final class OrdinalFinder implements Finder {

  private final Numeral.Words words = Numeral.Words.load(Table.load("quantity/ordinals.tsv"));

  @Override
  public Optional<Beginnings> beginnings() {
    return Optional.of(new Beginnings(words.keys(), false));
  }

  @Override
  public List<Found> at(Tokens tokens, int index, int strip) {
    var key = tokens.strips(index).get(strip).key();
    for (var numeral : words.of(key)) {
      switch (numeral.kind()) {
        case UNIT, HEAD -> {
          var found = unit(tokens, index + 1, numeral);
          if (!found.isEmpty()) {
            return found;
          }
        }
        case TENTH -> {
          return found(numeral.value(), index + 1);
        }
        case TEN, HUNDRED -> {
          return Clitics.hasArticle(key) ? found(numeral.value(), index + 1) : List.of();
        }
        default -> {}
      }
    }
    return List.of();
  }

  private List<Found> unit(Tokens tokens, int next, Numeral unit) {
    var key = tokens.key(next);
    var teen = words.of(key, Kind.TEEN);
    if (teen.isPresent()) {
      return found(unit.value().add(teen.get().value()), next + 1);
    }
    if (!key.isEmpty() && key.charAt(0) == Letters.WAW) {
      boolean apart = key.length() == 1;
      var ten = words.of(apart ? tokens.key(next + 1) : key.substring(1), Kind.TEN);
      if (ten.isPresent()) {
        return found(unit.value().add(ten.get().value()), next + (apart ? 2 : 1));
      }
    }
    return unit.is(Kind.UNIT) ? found(unit.value(), next) : List.of();
  }

  private static List<Found> found(BigDecimal value, int end) {
    return List.of(new Found(end, Map.of("value", value.toPlainString(), "kind", "words")));
  }
}
