package org.isnad.provenance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.model.Quantity;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Numbers that count several fates at once: "seven dead and wounded" is no number of dead.
final class Sums {

  private static final int NEAR = 40;
  private static final int WORDS = 3;

  /// The fates that a word may tell, by its form.
  private final Map<String, String> fates = new HashMap<>();

  Sums() {
    for (var row : Table.load("quantity/counted.tsv").rows()) {
      if (!row.get("counts").equals("people")) {
        row.list("form").forEach(form -> fates.putIfAbsent(Folding.fold(form), row.get("counts")));
      }
    }
  }

  /// Whether two fates joined by "and" stand right before a number or right behind it.
  boolean isSum(Statement statement, Quantity quantity) {
    var text = statement.article().article().text();
    var span = quantity.span();
    var before = words(text.substring(Math.max(0, span.start() - NEAR), span.start()));
    var rest = text.substring(span.start(), Math.min(text.length(), span.end() + NEAR));
    var behind = words(rest);
    int last = before.size();
    return isPair(before.subList(Math.max(0, last - 2), last))
        || isPair(behind.subList(Math.min(1, behind.size()), Math.min(WORDS, behind.size())))
        || isPair(behind.subList(Math.min(2, behind.size()), Math.min(WORDS + 1, behind.size())));
  }

  private boolean isPair(List<String> words) {
    if (words.size() != 2 || words.getLast().charAt(0) != Letters.WAW) {
      return false;
    }
    var one = fates.get(words.getFirst());
    var other = fates.get(words.getLast().substring(1));
    return one != null && other != null && !one.equals(other);
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
