package org.isnad.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final double LONG_SENTENCE = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final double IN_ONE_PIECE = 0.6;
  private static final double MOVED = 0.15;
  private static final int CORRECTED = 2;
  private static final int REPEATED = 5;

  /// One article.
  ///
  /// @param words how many words its body has
  /// @param told how many of them lie in passages
  /// @param again how many others repeat what lies in passages
  /// @param gap the most words in a row that do neither
  /// @param sentence the most of them in one sentence
  record Side(int words, int told, int again, int gap, int sentence) {

    double share() {
      return words == 0 ? 0 : told / (double) words;
    }

    int untold() {
      return words - told - again;
    }

    private boolean isWhole() {
      return untold() <= Math.max(SHORT_SENTENCE / 2, EDITED * words);
    }

    private boolean isWholeButASentence() {
      return isWhole()
          || untold() <= Math.max(SHORT_SENTENCE, SENTENCE * words)
              && gap >= IN_ONE_PIECE * untold()
          || untold() <= LONG_SENTENCE * words && sentence >= NEARLY_ALL * untold();
    }
  }

  static Extent of(List<Passage> passages, List<Word> a, List<Word> b) {
    var numbersA = numbers(passages.stream().map(Passage::a).toList(), a);
    var numbersB = numbers(passages.stream().map(Passage::b).toList(), b);
    return new Extent(
        side(passages.stream().map(Passage::a).toList(), a),
        side(passages.stream().map(Passage::b).toList(), b),
        moved(passages, a),
        Math.min(Numbers.without(numbersA, numbersB), Numbers.without(numbersB, numbersA)));
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
    var again = again(told, words);
    int body = 0;
    int covered = 0;
    int repeated = 0;
    int gap = 0;
    int longest = 0;
    int own = 0;
    int sentence = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).headline()) {
        continue;
      }
      boolean other = !told.get(i) && !again.get(i);
      body++;
      covered += told.get(i) ? 1 : 0;
      repeated += again.get(i) ? 1 : 0;
      gap = other ? gap + 1 : 0;
      longest = Math.max(longest, gap);
      own = other && goesOn(words, i) ? own + 1 : other ? 1 : 0;
      sentence = Math.max(sentence, own);
    }
    return new Side(body, covered, repeated, longest, sentence);
  }

  private static boolean goesOn(List<Word> words, int i) {
    return i > 0 && words.get(i - 1).sentence() == words.get(i).sentence();
  }

  /// The words outside of passages that repeat five in a row of what lies in them: an article may
  /// print a text twice.
  private static BitSet again(BitSet told, List<Word> words) {
    var grams = new HashSet<List<String>>();
    var bare = words.stream().map(Word::bare).toList();
    for (int i = 0; i + REPEATED <= bare.size(); i++) {
      if (told.nextClearBit(i) >= i + REPEATED) {
        grams.add(bare.subList(i, i + REPEATED));
      }
    }
    var again = new BitSet();
    for (int i = told.nextClearBit(0); i + REPEATED <= bare.size(); i = told.nextClearBit(i + 1)) {
      if (grams.contains(bare.subList(i, i + REPEATED))) {
        again.set(i, i + REPEATED);
      }
    }
    again.andNot(told);
    return again;
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
      moved += passage.b().to() <= reached ? passage.a().length() : 0;
      reached = Math.max(reached, passage.b().to());
    }
    return moved;
  }

  private static Set<String> numbers(List<Range> ranges, List<Word> words) {
    var numbers = new HashSet<String>();
    ranges.forEach(range -> numbers.addAll(Numbers.of(range, words)));
    return numbers;
  }
}
