package org.isnad.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.word.Word;

/// Reads the figures that a report on a day of a market opens with, such as the level of an index.
///
/// One paper writes a level with its decimals, another cuts or rounds them, so such a figure stands
/// in all these forms.
final class MarketReader {

  private static final int OPENING_WORDS = 80;
  private static final int FIGURE_WORDS = 100;
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_DIGITS = 3;
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);

  private final Set<String> market = Stems.of("story/market.tsv");

  /// The figures of such a report, none for any other text.
  Set<String> read(AnnotatedArticle annotated, List<Word> words) {
    long told =
        words.stream()
            .limit(OPENING_WORDS)
            .map(Word::stem)
            .filter(market::contains)
            .distinct()
            .count();
    if (told < LEAST_WORDS) {
      return Set.of();
    }
    int end = words.get(Math.min(words.size(), FIGURE_WORDS) - 1).span().end();
    var figures = new HashSet<String>();
    annotated.layerOrNone(Layer.QUANTITIES).stream()
        .takeWhile(quantity -> quantity.span().start() < end)
        .forEach(quantity -> addForms(quantity.value(), figures));
    return figures;
  }

  private static void addForms(BigDecimal value, Set<String> figures) {
    add(value, figures);
    if (value.compareTo(LARGE) >= 0) {
      add(value.setScale(0, RoundingMode.FLOOR), figures);
      add(value.setScale(0, RoundingMode.HALF_UP), figures);
    }
  }

  /// Round figures, and what has but two digits, are no landmarks.
  private static void add(BigDecimal value, Set<String> figures) {
    var plain = value.stripTrailingZeros();
    if (plain.precision() >= LEAST_DIGITS) {
      figures.add(plain.toPlainString());
    }
  }
}
