package org.isnad.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.isnad.word.Word;

/// What an article, or a group of them, is about: stems with weights, of length one for an article.
///
/// The headline counts most, then the lead; what stands far down is background and does not count.
final class Profile {

  private static final double HEADLINE = 2;
  private static final int FIRST_WORDS = 200;
  private static final int LEAD_WORDS = 60;
  private static final double LEAD = 1.5;

  private final Map<String, Double> weights;

  private Profile(Map<String, Double> weights) {
    this.weights = weights;
  }

  /// The profile of one article.
  ///
  /// @param rarity how much a word says
  static Profile of(List<Word> words, ToDoubleFunction<Word> rarity) {
    var counts = new HashMap<String, Double>();
    var worth = new HashMap<String, Double>();
    for (int i = 0; i < Math.min(words.size(), FIRST_WORDS); i++) {
      var word = words.get(i);
      double weight = rarity.applyAsDouble(word);
      if (weight > 0) {
        double zone = word.headline() ? HEADLINE : i < LEAD_WORDS ? LEAD : 1;
        counts.merge(word.stem(), zone, Double::sum);
        worth.put(word.stem(), weight);
      }
    }
    counts.replaceAll((stem, count) -> (1 + Math.log(count)) * worth.getOrDefault(stem, 0.0));
    double length = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
    counts.replaceAll((stem, weight) -> weight / length);
    return new Profile(counts);
  }

  /// The sum of the products of the weights of common stems.
  double dot(Profile other) {
    if (other.weights.size() < weights.size()) {
      return other.dot(this);
    }
    double sum = 0;
    for (var entry : weights.entrySet()) {
      sum += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  /// The sum of two profiles.
  Profile plus(Profile other) {
    var sum = new HashMap<>(weights);
    other.weights.forEach((stem, weight) -> sum.merge(stem, weight, Double::sum));
    return new Profile(sum);
  }

  /// The stems that weigh most.
  List<String> top(int most) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
