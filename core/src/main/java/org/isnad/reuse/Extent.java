package org.isnad.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// How much of two articles their shared passages make up.
///
/// @param a of the first article
/// @param b of the second article
/// @param moved how many words lie in passages that stand in another order
/// @param otherNumbers how many numbers were exchanged for others
record Extent(Side a, Side b, int moved, int otherNumbers) {

  private static final double EDITED = 0.1;
  private static final double SENTENCE = 0.2;
  private static final int SHORT_SENTENCE = 12;
  private static final double IN_ONE_PIECE = 0.6;
  private static final double MOVED = 0.15;
  private static final int CORRECTED = 2;

  /// One article.
  ///
  /// @param words how many words its body has
  /// @param told how many of them lie in passages
  /// @param gap the most words in a row that lie in none
  record Side(int words, int told, int gap) {

    double share() {
      return words == 0 ? 0 : told / (double) words;
    }

    int untold() {
      return words - told;
    }

    private boolean isWhole() {
      return untold() <= Math.max(SHORT_SENTENCE / 2, EDITED * words);
    }

    private boolean isWholeButASentence() {
      return isWhole()
          || untold() <= Math.max(SHORT_SENTENCE, SENTENCE * words)
              && gap >= IN_ONE_PIECE * untold();
    }
  }

  static Extent of(List<Passage> passages, List<Word> a, List<Word> b) {
    var numbersA = numbers(passages.stream().map(Passage::a).toList(), a);
    var numbersB = numbers(passages.stream().map(Passage::b).toList(), b);
    int onlyA = (int) numbersA.stream().filter(n -> !numbersB.contains(n)).count();
    int onlyB = (int) numbersB.stream().filter(n -> !numbersA.contains(n)).count();
    return new Extent(
        side(passages.stream().map(Passage::a).toList(), a),
        side(passages.stream().map(Passage::b).toList(), b),
        moved(passages, a),
        Math.min(onlyA, onlyB));
  }

  /// Whether one article is the other but for light editing and at most a sentence.
  boolean isCopy() {
    boolean whole =
        a.isWhole() && b.isWholeButASentence() || a.isWholeButASentence() && b.isWhole();
    return whole && moved <= MOVED * Math.min(a.words, b.words) && otherNumbers < CORRECTED;
  }

  private static Side side(List<Range> ranges, List<Word> words) {
    var told = new BitSet();
    ranges.forEach(range -> told.set(range.from(), range.to()));
    int body = 0;
    int covered = 0;
    int gap = 0;
    int longest = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).headline()) {
        continue;
      }
      body++;
      covered += told.get(i) ? 1 : 0;
      gap = told.get(i) ? 0 : gap + 1;
      longest = Math.max(longest, gap);
    }
    return new Side(body, covered, longest);
  }

  /// The words of the first article in passages that stand before an earlier one in the second.
  private static int moved(List<Passage> passages, List<Word> a) {
    var sorted =
        passages.stream()
            .filter(passage -> !a.get(passage.a().from()).headline())
            .sorted(Comparator.comparingInt(passage -> passage.a().from()))
            .toList();
    int reached = 0;
    int moved = 0;
    for (var passage : sorted) {
      moved += passage.b().to() <= reached ? passage.matched() : 0;
      reached = Math.max(reached, passage.b().to());
    }
    return moved;
  }

  private static Set<String> numbers(List<Range> ranges, List<Word> words) {
    var numbers = new HashSet<String>();
    for (var range : ranges) {
      numbers.addAll(
          words.subList(range.from(), range.to()).stream()
              .map(Word::bare)
              .filter(bare -> Character.isDigit(bare.charAt(0)))
              .collect(Collectors.toSet()));
    }
    return numbers;
  }
}
