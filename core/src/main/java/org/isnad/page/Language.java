package org.isnad.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Letters;

/// Tells the language of a text by its function words, and by letters that Arabic does not write.
///
/// Arabic function words are counted whatever yeh and kaf they are typed with, so an Arabic text
/// from a Persian keyboard stays Arabic. Only the beginning of a long text is read.
final class Language {

  /// The language cannot be told.
  static final String UNKNOWN = "und";

  static final String ARABIC = "ar";

  private static final int SAMPLE = 6_000;
  private static final int FEWEST_LETTERS = 12;
  private static final int LEAST_EVIDENCE = 3;
  private static final Set<String> LATIN = Set.of("en", "fr", "de", "es", "tr");

  private final Map<String, String> words = new HashMap<>();
  private final Set<String> arabic;
  private final Map<Character, String> letters;

  Language() {
    var table = Table.load("page/languages.tsv");
    for (var row : table.rows()) {
      for (var form : row.list("form")) {
        words.put(form, row.get("language"));
      }
    }
    arabic =
        words.entrySet().stream()
            .filter(entry -> entry.getValue().equals(ARABIC))
            .map(entry -> Folding.fold(entry.getKey()))
            .collect(Collectors.toUnmodifiableSet());
    letters =
        Table.load("page/letters.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.get("letter").charAt(0), row -> row.get("language")));
  }

  /// The BCP 47 code of the language, `und` when the text is too short or of no known kind.
  String of(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int arabicLetters = 0;
    int otherLetters = 0;
    int hebrew = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Letters.isArabic(c)) {
        arabicLetters++;
      } else if (Character.isLetter(c)) {
        otherLetters++;
        hebrew += c >= '\u05D0' && c <= '\u05EA' ? 1 : 0;
      }
    }
    if (arabicLetters + otherLetters < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    if (hebrew * 2 > otherLetters + arabicLetters) {
      return "he";
    }
    var scores = scores(text.substring(0, length));
    return arabicLetters * 3 >= otherLetters ? arabicScript(scores) : latin(scores);
  }

  private static String arabicScript(Map<String, Integer> scores) {
    int arabic = scores.getOrDefault(ARABIC, 0);
    var best = ARABIC;
    for (var score : scores.entrySet()) {
      boolean rival = !LATIN.contains(score.getKey()) && !score.getKey().equals(best);
      if (rival
          && score.getValue() > Math.max(2 * arabic, scores.getOrDefault(best, 0))
          && score.getValue() >= LEAST_EVIDENCE) {
        best = score.getKey();
      }
    }
    return best;
  }

  private static String latin(Map<String, Integer> scores) {
    var best = UNKNOWN;
    for (var language : scores.keySet()) {
      if (LATIN.contains(language) && scores.get(language) > scores.getOrDefault(best, 2)) {
        best = language;
      }
    }
    return best;
  }

  /// Two points for each function word, one for each foreign letter; keys in order.
  private Map<String, Integer> scores(String text) {
    var scores = new TreeMap<String, Integer>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      var letter = letters.get(c);
      if (letter != null) {
        scores.merge(letter, 1, Integer::sum);
      }
      if (!Character.isLetter(c) && !Letters.isInvisible(c) && !Character.isSurrogate(c)) {
        if (i > start && i - start < 12) {
          word(text.substring(start, i), scores);
        }
        start = i + 1;
      }
    }
    return scores;
  }

  private void word(String word, Map<String, Integer> scores) {
    if (arabic.contains(Folding.fold(word))) {
      scores.merge(ARABIC, 2, Integer::sum);
      return;
    }
    var language = words.get(word.toLowerCase(java.util.Locale.ROOT));
    if (language != null) {
      scores.merge(language, 2, Integer::sum);
    }
  }
}
