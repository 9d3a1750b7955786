package org.isnad.reuse;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.reuse.Aligner.Shared;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// Weighs whether what two articles have in common shows reuse, or only habit.
///
/// A short clause that two reports of one thing share may be chance; it counts beside a long
/// passage or when it makes up much of an article. A template filled in anew is no reuse.
final class Evidence {

  private static final int STRONG_MATCHED = 12;
  private static final int STRONG_CONTENT = 6;
  private static final double STRONG_SCORE = 0.72;
  private static final double MOST_OF_AN_ARTICLE = 0.5;
  private static final double NEARLY_ALL = 0.7;

  private static final double BOILERPLATE_COVER = 0.5;
  private static final double STRANGERS = 0.12;

  private Evidence() {}

  /// The passages that show reuse, with the formulae that belong to them, or none.
  static List<Passage> keep(Shared shared, List<Word> a, List<Word> b) {
    var telling = Templates.without(shared.telling(), a, b);
    if (telling.isEmpty() || isBoilerplate(telling, a, b)) {
      return List.of();
    }
    var all = Formulae.beside(telling, shared.formulae());
    int shorter = Math.min(a.size(), b.size());
    boolean shows =
        telling.stream().anyMatch(Evidence::isStrong)
            || matched(telling) >= MOST_OF_AN_ARTICLE * shorter
            || isWordForWord(all) && matched(all) >= NEARLY_ALL * shorter;
    return shows ? all : List.of();
  }

  private static int matched(List<Passage> passages) {
    return passages.stream().mapToInt(Passage::matched).sum();
  }

  private static boolean isWordForWord(List<Passage> passages) {
    return passages.stream().allMatch(passage -> passage.slots().isEmpty());
  }

  private static boolean isStrong(Passage passage) {
    return passage.matched() >= STRONG_MATCHED
        && passage.content() >= STRONG_CONTENT
        && (passage.score() >= STRONG_SCORE || passage.run() >= STRONG_MATCHED);
  }

  /// Whether the articles are strangers that share only how they begin or end.
  private static boolean isBoilerplate(List<Passage> passages, List<Word> a, List<Word> b) {
    if (!passages.stream().allMatch(passage -> isAtAnEdge(passage, a, b))) {
      return false;
    }
    int matched = passages.stream().mapToInt(Passage::matched).sum();
    if (matched >= BOILERPLATE_COVER * Math.min(a.size(), b.size())) {
      return false;
    }
    var restA = rest(a, passages.stream().map(Passage::a).toList());
    var restB = rest(b, passages.stream().map(Passage::b).toList());
    int shorter = Math.min(restA.size(), restB.size());
    restA.retainAll(restB);
    return restA.size() < STRANGERS * shorter;
  }

  private static boolean isAtAnEdge(Passage passage, List<Word> a, List<Word> b) {
    boolean ends = isLast(passage.a(), a) && isLast(passage.b(), b);
    return ends || isFirst(passage.a(), a) && isFirst(passage.b(), b);
  }

  private static boolean isLast(Range range, List<Word> words) {
    return words.get(range.to() - 1).sentence() >= words.getLast().sentence() - 1;
  }

  private static boolean isFirst(Range range, List<Word> words) {
    return words.get(range.from()).sentence() <= words.getFirst().sentence() + 1;
  }

  private static Set<String> rest(List<Word> words, List<Range> told) {
    var covered = new BitSet();
    told.forEach(range -> covered.set(range.from(), range.to()));
    var stems = new HashSet<String>();
    for (int i = covered.nextClearBit(0); i < words.size(); i = covered.nextClearBit(i + 1)) {
      if (words.get(i).isContent()) {
        stems.add(words.get(i).stem());
      }
    }
    return stems;
  }
}
