package org.isnad.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Names of origins that may be one name, written in two ways or in full and in short.
final class Spellings {

  /// In shorter words one letter makes another name.
  private static final int LEAST_LETTERS = 4;

  /// Letters for long vowels.
  private static final String VOWELS =
      String.valueOf(new char[] {Letters.ALEF, Letters.WAW, Letters.YEH});

  /// What opens a given name of two words, which many write as one.
  private static final Set<String> OPENERS = openers();

  private Spellings() {}

  private static Set<String> openers() {
    return Table.load("name/particles.tsv").rows().stream()
        .filter(row -> row.get("use").equals("slave"))
        .flatMap(row -> row.list("form").stream())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The folded words of a name; a given name of two is one.
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    var opener = "";
    for (var word : Folding.fold(name).split("[\\s\\p{Punct}\u060C]+")) {
      boolean opens = opener.isEmpty() && OPENERS.contains(word);
      if (opens) {
        opener = word;
      } else if (!word.isEmpty()) {
        words.add(opener + word);
        opener = "";
      }
    }
    return words;
  }

  /// Whether two names have as many words, two or more, that differ at most by one letter.
  static boolean areNear(String one, String other) {
    var words = words(one);
    var others = words(other);
    return words.size() > 1
        && words.size() == others.size()
        && IntStream.range(0, words.size()).allMatch(i -> isNear(words.get(i), others.get(i)));
  }

  /// Whether two names of two words or more begin with the same word and have the same consonants
  /// in the others: vowels of other languages, and s and z, are written in several ways.
  static boolean areAlike(String one, String other) {
    var words = words(one);
    var others = words(other);
    return words.size() > 1
        && words.size() == others.size()
        && words.getFirst().equals(others.getFirst())
        && IntStream.range(1, words.size())
            .allMatch(i -> consonants(words.get(i)).equals(consonants(others.get(i))));
  }

  private static String consonants(String word) {
    return word.chars()
        .filter(letter -> VOWELS.indexOf(letter) < 0)
        .map(letter -> letter == Letters.ZAIN ? Letters.SEEN : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Whether each word of one name stands in the other, but for one letter of a longer word.
  static boolean mayBeOne(String one, String other) {
    return mayBeOne(words(one), words(other));
  }

  /// The same, of the words of two names.
  static boolean mayBeOne(List<String> words, List<String> others) {
    return words.size() <= others.size() ? isWithin(words, others) : isWithin(others, words);
  }

  /// Whether two names begin with the same three letters: names from other alphabets are written in
  /// several ways.
  static boolean beginAlike(List<String> one, List<String> other) {
    var first = String.join("", one);
    var second = String.join("", other);
    return first.regionMatches(0, second, 0, Math.min(LEAST_LETTERS - 1, second.length()));
  }

  private static boolean isWithin(List<String> fewer, List<String> more) {
    return fewer.stream().allMatch(word -> more.stream().anyMatch(other -> isNear(word, other)));
  }

  private static boolean isNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    var shorter = one.length() <= other.length() ? one : other;
    var longer = one.length() <= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (shorter.length() < LEAST_LETTERS || more > 1) {
      return false;
    }
    int same = Arrays.mismatch(shorter.toCharArray(), longer.toCharArray());
    return more == 1
        ? shorter.substring(same).equals(longer.substring(same + 1))
        : shorter.substring(same + 1).equals(longer.substring(same + 1));
  }
}
