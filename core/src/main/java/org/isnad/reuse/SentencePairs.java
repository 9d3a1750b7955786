package org.isnad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reuse.Passage.Range;
import org.isnad.word.Word;

/// Sentences of two articles that have three words in a row in common.
final class SentencePairs {

  static final int GRAM = 3;
  private static final int MOST_PLACES = 4;
  private static final int MOST_PARTNERS = 6;

  /// A sentence of each article and how many runs of three words they share.
  record Pair(Range a, Range b, int shared) {}

  private SentencePairs() {}

  /// The pairs worth aligning; each sentence of `b` with its few best partners.
  static List<Pair> of(Hashed a, Hashed b) {
    var sentencesA = sentences(a.words());
    var sentencesB = sentences(b.words());
    var places = places(a);
    var pairs = new ArrayList<Pair>();
    for (var sentence : sentencesB) {
      var shared = new HashMap<Integer, Integer>();
      for (int i = sentence.from(); i + GRAM <= sentence.to(); i++) {
        for (int place : places.getOrDefault(b.gram(i), List.of())) {
          shared.merge(a.words().get(place).sentence(), 1, Integer::sum);
        }
      }
      shared.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST_PARTNERS)
          .forEach(e -> pairs.add(new Pair(sentencesA.get(e.getKey()), sentence, e.getValue())));
    }
    return pairs;
  }

  /// The words of each sentence, by its number; sentences without words are empty.
  static List<Range> sentences(List<Word> words) {
    var ranges = new ArrayList<Range>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).sentence() != words.get(from).sentence()) {
        while (ranges.size() < words.get(from).sentence()) {
          ranges.add(new Range(from, from));
        }
        ranges.add(new Range(from, i));
        from = i;
      }
    }
    return ranges;
  }

  private static Map<Long, List<Integer>> places(Hashed hashed) {
    var words = hashed.words();
    var places = new HashMap<Long, List<Integer>>(words.size() * 2);
    for (int i = 0; i + GRAM <= words.size(); i++) {
      if (!isWithinSentence(words, i) || !says(words, i)) {
        continue;
      }
      var at = places.computeIfAbsent(hashed.gram(i), hash -> new ArrayList<>(1));
      if (at.size() < MOST_PLACES) {
        at.add(i);
      }
    }
    return places;
  }

  static boolean isWithinSentence(List<Word> words, int from) {
    return words.get(from).sentence() == words.get(from + GRAM - 1).sentence();
  }

  /// Whether not all words of a run are function words.
  static boolean says(List<Word> words, int from) {
    for (int i = from; i < from + GRAM; i++) {
      if (words.get(i).isLexical()) {
        return true;
      }
    }
    return false;
  }
}
