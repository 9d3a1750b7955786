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
    return words.computeIfAbsent(place, p -> words(statements.get(p)));
  }

  private Set<String> runs(int place) {
    return runs.computeIfAbsent(place, p -> runs(words(p)));
  }

  private static List<String> words(Statement statement) {
    var text = statement.article().article().text(statement.anchor().span());
    return Arrays.stream(BETWEEN_WORDS.split(Folding.fold(text)))
        .filter(word -> !word.isEmpty())
        .map(word -> LightStem.stem(LightStem.bare(word)))
        .toList();
  }

  private static Set<String> runs(List<String> words) {
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    if (words.size() < RUN) {
      runs.add(String.join(" ", words));
    }
    return runs;
  }
}
