package org.isnad.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// Finds the passages that two articles share, cut right to the clause on both sides.
final class Aligner {

  private static final int LEAST_MATCHED = 6;
  private static final int LEAST_CONTENT = 4;
  private static final int LEAST_RUN = 4;
  private static final double LEAST_SCORE = 0.5;
  private static final double LEAST_HEADLINE_SCORE = 0.8;
  private static final int FARTHEST_LEFT = 8;
  private static final int FARTHEST_RIGHT = 4;

  /// What two articles share, none inside another, in the order of the first article.
  ///
  /// @param telling passages that say something
  /// @param formulae passages of set phrases and names, which any two articles may share
  record Shared(List<Passage> telling, List<Passage> formulae) {}

  private final List<Word> a;
  private final List<Word> b;
  private final BitSet toldA = new BitSet();
  private final BitSet toldB = new BitSet();

  private Aligner(List<Word> a, List<Word> b) {
    this.a = a;
    this.b = b;
  }

  static Shared align(List<Word> a, List<Word> b) {
    var telling = new ArrayList<Passage>();
    var formulae = new ArrayList<Passage>();
    var inA = Hashed.of(a);
    var inB = Hashed.of(b);
    for (var pair : SentencePairs.of(inA, inB)) {
      for (var passage : new LocalAlignment(inA, pair.a(), inB, pair.b()).passages(LEAST_RUN)) {
        if (isReuse(passage, a, b)) {
          (passage.content() >= LEAST_CONTENT ? telling : formulae).add(passage);
        }
      }
    }
    var aligner = new Aligner(a, b);
    var told = aligner.withoutOverlaps(telling);
    var set = aligner.withoutOverlaps(formulae);
    return new Shared(aligner.toClauses(told), aligner.toClauses(set));
  }

  private static boolean isReuse(Passage passage, List<Word> a, List<Word> b) {
    return passage.matched() >= LEAST_MATCHED
        && passage.run() >= LEAST_RUN
        && passage.score() >= LEAST_SCORE
        && !isHeadlinePart(passage, a, b);
  }

  /// Whether two headlines have only a part in common: any two reports of one thing may.
  private static boolean isHeadlinePart(Passage passage, List<Word> a, List<Word> b) {
    if (!a.get(passage.a().from()).headline() || !b.get(passage.b().from()).headline()) {
      return false;
    }
    long words = headline(a) + headline(b);
    return 2 * passage.matched() < LEAST_HEADLINE_SCORE * words;
  }

  private static long headline(List<Word> words) {
    return words.stream().filter(Word::headline).count();
  }

  private List<Passage> toClauses(List<Passage> passages) {
    var whole = new ArrayList<Passage>();
    for (var passage : passages) {
      var wide = passage.with(toClause(passage.a(), a, toldA), toClause(passage.b(), b, toldB));
      if (wide.score() >= LEAST_SCORE) {
        whole.add(wide);
        toldA.set(wide.a().from(), wide.a().to());
        toldB.set(wide.b().from(), wide.b().to());
      }
    }
    return whole;
  }

  /// Widens a range to the borders of its clause where they are near, but not into other passages.
  private static Range toClause(Range range, List<Word> words, BitSet told) {
    int half = range.length() / 2;
    int from = range.from();
    for (int i = from; i >= 0 && i >= range.from() - Math.min(FARTHEST_LEFT, half); i--) {
      if (words.get(i).sentence() != words.get(range.from()).sentence()
          || i < range.from() && told.get(i)) {
        break;
      }
      if (words.get(i).opens()) {
        from = i;
        break;
      }
    }
    int to = range.to();
    for (int i = to; i <= range.to() + Math.min(FARTHEST_RIGHT, half); i++) {
      if (closes(words, i, range)) {
        to = i;
        break;
      }
      if (told.get(i)) {
        break;
      }
    }
    return new Range(from, to);
  }

  private static boolean closes(List<Word> words, int end, Range range) {
    return end >= words.size()
        || words.get(end).opens()
        || words.get(end).sentence() != words.get(range.from()).sentence();
  }

  /// The best of passages that overlap; words that one has told are cut off another.
  private List<Passage> withoutOverlaps(List<Passage> found) {
    var best =
        Comparator.comparingInt(Passage::matched)
            .reversed()
            .thenComparing(Comparator.comparingDouble(Passage::score).reversed())
            .thenComparingInt(passage -> passage.a().from())
            .thenComparingInt(passage -> passage.b().from());
    found.sort(best);
    var kept = new ArrayList<Passage>();
    for (var passage : found) {
      if (isNew(passage.a(), toldA) && isNew(passage.b(), toldB)) {
        var rest = passage.with(untold(passage.a(), toldA), untold(passage.b(), toldB));
        kept.add(rest);
        toldA.set(rest.a().from(), rest.a().to());
        toldB.set(rest.b().from(), rest.b().to());
      }
    }
    kept.sort(
        Comparator.<Passage>comparingInt(passage -> passage.a().from())
            .thenComparingInt(passage -> passage.b().from()));
    return kept;
  }

  /// Whether at least half of the words were not yet part of a passage.
  private static boolean isNew(Range range, BitSet told) {
    return 2 * told.get(range.from(), range.to()).cardinality() <= range.length();
  }

  /// The range without words at its ends that were told.
  private static Range untold(Range range, BitSet told) {
    int from = told.nextClearBit(range.from());
    return new Range(from, Math.max(from + 1, told.previousClearBit(range.to() - 1) + 1));
  }
}
