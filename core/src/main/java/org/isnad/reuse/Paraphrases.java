package org.isnad.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// Sentences that say the same in other words, looked for only between articles that share text.
///
/// Two sentences are taken for one statement when most of the stems of the shorter one stand in the
/// other; clauses at the edges that have little in common are left out.
final class Paraphrases {

  private static final int LEAST_PASSAGES = 2;
  private static final int LEAST_CONTENT = 3;
  private static final int LEAST_COMMON = 8;
  private static final double LEAST_SHARE = 0.6;
  private static final double LEAST_CLAUSE_SHARE = 0.4;
  private static final int MOST_SENTENCES = 60;

  private final List<Word> a;
  private final List<Word> b;

  private Paraphrases(List<Word> a, List<Word> b) {
    this.a = a;
    this.b = b;
  }

  /// The paraphrases among the sentences that `passages` leave over.
  static List<Passage> of(List<Word> a, List<Word> b, List<Passage> passages) {
    if (passages.size() < LEAST_PASSAGES) {
      return List.of();
    }
    var freeA = free(a, passages.stream().map(Passage::a).toList());
    var freeB = free(b, passages.stream().map(Passage::b).toList());
    return new Paraphrases(a, b).among(freeA, freeB);
  }

  private static List<Range> free(List<Word> words, List<Range> told) {
    var covered = new BitSet();
    told.forEach(range -> covered.set(range.from(), range.to()));
    return SentencePairs.sentences(words).stream()
        .filter(range -> range.length() > LEAST_COMMON && !words.get(range.from()).headline())
        .filter(range -> 4 * covered.get(range.from(), range.to()).cardinality() < range.length())
        .limit(MOST_SENTENCES)
        .toList();
  }

  private List<Passage> among(List<Range> sentencesA, List<Range> sentencesB) {
    var found = new ArrayList<Passage>();
    var others = sentencesB.stream().map(range -> new Sentence(range, stems(b, range))).toList();
    for (var range : sentencesA) {
      var one = new Sentence(range, stems(a, range));
      others.stream()
          .filter(one::hasMuchOf)
          .map(other -> compare(one, other))
          .filter(passage -> passage.content() >= LEAST_CONTENT && share(passage) >= LEAST_SHARE)
          .forEach(found::add);
    }
    found.sort(
        Comparator.<Passage>comparingDouble(passage -> -share(passage))
            .thenComparingInt(passage -> passage.a().from())
            .thenComparingInt(passage -> passage.b().from()));
    var kept = new ArrayList<Passage>();
    for (var passage : found) {
      if (kept.stream()
          .noneMatch(k -> k.a().overlap(passage.a()) + k.b().overlap(passage.b()) > 0)) {
        kept.add(passage);
      }
    }
    return kept;
  }

  /// A sentence with its stems, so that most pairs are dismissed without reading them again.
  private record Sentence(Range range, Set<String> stems) {

    boolean hasMuchOf(Sentence other) {
      int common = 0;
      for (var stem : other.stems) {
        common += stems.contains(stem) ? 1 : 0;
      }
      return common >= LEAST_COMMON;
    }
  }

  private Passage compare(Sentence inA, Sentence inB) {
    var trimmedA = trim(a, inA.range, inB.stems);
    var trimmedB = trim(b, inB.range, inA.stems);
    var common = stems(a, trimmedA);
    common.retainAll(stems(b, trimmedB));
    long content = both(trimmedA, trimmedB).stream().filter(common::contains).count();
    int enough = common.size() >= LEAST_COMMON ? (int) content : 0;
    return new Passage(Kind.PARAPHRASE, trimmedA, trimmedB, common.size(), enough, 1, List.of());
  }

  /// The stems that are content, no name and no set phrase, on both sides.
  private Set<String> both(Range inA, Range inB) {
    var content = content(a, inA);
    content.retainAll(content(b, inB));
    return content;
  }

  private static Set<String> content(List<Word> words, Range range) {
    return words.subList(range.from(), range.to()).stream()
        .filter(Word::isContent)
        .map(Word::stem)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// The share of the stems of the shorter side that the other side has too.
  private double share(Passage passage) {
    int shorter = Math.min(stems(a, passage.a()).size(), stems(b, passage.b()).size());
    return shorter == 0 ? 0 : passage.matched() / (double) shorter;
  }

  private static Set<String> stems(List<Word> words, Range range) {
    var stems = new HashSet<String>();
    for (var word : words.subList(range.from(), range.to())) {
      if (word.isLexical()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  /// The sentence without clauses at its edges of which little stands in the other sentence.
  private static Range trim(List<Word> words, Range sentence, Set<String> other) {
    int from = sentence.from();
    int to = sentence.to();
    for (int end = clauseEnd(words, from, to); end < to; end = clauseEnd(words, from, to)) {
      if (share(words, new Range(from, end), other) >= LEAST_CLAUSE_SHARE) {
        break;
      }
      from = end;
    }
    for (int start = clauseStart(words, from, to); start > from; ) {
      if (share(words, new Range(start, to), other) >= LEAST_CLAUSE_SHARE) {
        break;
      }
      to = start;
      start = clauseStart(words, from, to);
    }
    return new Range(from, to);
  }

  private static double share(List<Word> words, Range range, Set<String> other) {
    var stems = stems(words, range);
    long common = stems.stream().filter(other::contains).count();
    return stems.isEmpty() ? 0 : common / (double) stems.size();
  }

  private static int clauseEnd(List<Word> words, int from, int to) {
    int end = from + 1;
    while (end < to && !words.get(end).opens()) {
      end++;
    }
    return end;
  }

  private static int clauseStart(List<Word> words, int from, int to) {
    int start = to - 1;
    while (start > from && !words.get(start).opens()) {
      start--;
    }
    return start;
  }
}
