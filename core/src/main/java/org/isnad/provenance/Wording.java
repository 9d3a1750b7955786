package org.isnad.provenance;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;

/// Tells whether statements are one text: two who know of something by themselves do not use the
/// same words in a row for it, whatever clitics and endings they carry.
final class Wording {

  /// So many words in a row are one text.
  private static final int RUN = 7;

  /// So many are one text where they are all that one of the two says.
  private static final int FEW = 5;

  private static final int BEFORE = 6;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Statement> statements;
  private final Map<Integer, Set<String>> runs = new HashMap<>();
  private final Map<Integer, List<String>> words = new HashMap<>();

  Wording(List<Statement> statements) {
    this.statements = statements;
  }

  /// Whether two statements have a run of words in common, or the few words of one stand in the
  /// other.
  boolean isOne(int a, int b) {
    return !Collections.disjoint(runs(a), runs(b)) || isWithin(a, b) || isWithin(b, a);
  }

  private boolean isWithin(int a, int b) {
    var few = words(a);
    return few.size() >= FEW && few.size() < RUN && Collections.indexOfSubList(words(b), few) >= 0;
  }

  private List<String> words(int place) {
    return words.computeIfAbsent(place, p -> words(statements.get(p), 0));
  }

  private Set<String> runs(int place) {
    var statement = statements.get(place);
    return runs.computeIfAbsent(place, p -> runs(words(p), words(statement, before(statement))));
  }

  /// The words of a statement, after some that stand before it in its line.
  private static List<String> words(Statement statement, int before) {
    var text = statement.article().article().text();
    var span = statement.anchor().span();
    int start = span.start();
    int left = before;
    while (left > 0 && start > 0 && text.charAt(start - 1) != '\n') {
      start--;
      left -= start > 0 && Character.isWhitespace(text.charAt(start - 1)) ? 1 : 0;
    }
    return Arrays.stream(BETWEEN_WORDS.split(Folding.fold(text.substring(start, span.end()))))
        .filter(word -> !word.isEmpty())
        .map(word -> LightStem.stem(LightStem.bare(word)))
        .toList();
  }

  /// How many words before a statement belong to it: where what is said begins within a word,
  /// behind a preposition, it begins within a phrase.
  private static int before(Statement statement) {
    int start = statement.anchor().span().start();
    return start > 0 && Character.isLetter(statement.article().article().text().charAt(start - 1))
        ? BEFORE
        : 0;
  }

  private static Set<String> runs(List<String> own, List<String> told) {
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= told.size(); i++) {
      runs.add(String.join(" ", told.subList(i, i + RUN)));
    }
    if (own.size() < RUN) {
      runs.add(String.join(" ", own));
    }
    return runs;
  }
}
