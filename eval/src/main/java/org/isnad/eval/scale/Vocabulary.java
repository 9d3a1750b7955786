package org.isnad.eval.scale;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a collection, and which word stands for which when it is told again.
final class Vocabulary {

  /// The commonest words hold a text together (particles, verbs of saying) and are kept.
  private static final int KEPT = 120;

  private static final int NEAR = 200;
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}|\\d+");

  private final Map<Role, List<String>> byFrequency;
  private final Map<String, Place> places = new HashMap<>();

  /// Where a word stands among those of its role, the commonest first.
  private record Place(Role role, int rank) {}

  private Vocabulary(Map<Role, List<String>> byFrequency) {
    this.byFrequency = byFrequency;
    byFrequency.forEach((role, words) -> {
      for (int i = 0; i < words.size(); i++) {
        places.put(words.get(i), new Place(role, i));
      }
    });
  }

  static Vocabulary of(List<SourceArticle> source) {
    var counts = new HashMap<String, Integer>();
    for (var article : source) {
      var matcher = WORD.matcher(article.text());
      while (matcher.find()) {
        counts.merge(matcher.group(), 1, Integer::sum);
      }
    }
    var roles = Roles.of(source);
    return new Vocabulary(
        counts.entrySet().stream()
            .filter(entry -> !Character.isDigit(entry.getKey().charAt(0)))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .skip(KEPT)
            .map(Map.Entry::getKey)
            .collect(Collectors.groupingBy(word -> roles.getOrDefault(word, Role.OTHER))));
  }

  /// A text as it is told in a round: words that bear no event or statement are others of the same
  /// role and about the same frequency, numbers are others of the same length. Round 0 is the
  /// source.
  String retold(String text, int round) {
    return round == 0 ? text : WORD.matcher(text).replaceAll(found -> other(found.group(), round));
  }

  private String other(String word, int round) {
    long dice = mix(word.hashCode() * 31L + round);
    if (Character.isDigit(word.charAt(0))) {
      return word.length() == 1 || word.length() > 9 ? word : number(word, dice);
    }
    var place = places.get(word);
    if (place == null || place.role.isKept(dice)) {
      return word;
    }
    var words = byFrequency.getOrDefault(place.role, List.of());
    int from = Math.max(0, place.rank - NEAR);
    int to = Math.min(words.size(), place.rank + NEAR);
    return words.get(from + (int) Math.floorMod(dice, (long) (to - from)));
  }

  private static String number(String word, long dice) {
    var digits = word.toCharArray();
    digits[digits.length - 1] = (char) ('0' + Math.floorMod(dice, 10L));
    return new String(digits);
  }

  /// The finaliser of SplitMix64.
  private static long mix(long value) {
    long z = value * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
