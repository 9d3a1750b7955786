package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;

/// What two spellings of one name have in common: its words folded, marks and blanks left out.
///
/// Blanks are left out because many compounds are written both as one word and as two; the single
/// letters of an acronym stay apart.
final class NameKey {

  private static final int ARTICLE = 2;

  private NameKey() {}

  static String of(String name) {
    return join(words(name));
  }

  /// The words as one key.
  static String join(List<String> words) {
    var key = new StringBuilder();
    boolean letter = false;
    for (var word : words) {
      if (letter || word.length() == 1 && !key.isEmpty()) {
        key.append(' ');
      }
      key.append(word);
      letter = word.length() == 1;
    }
    return key.toString();
  }

  /// The folded words.
  static List<String> words(String name) {
    var folded = Folding.fold(name);
    var words = new ArrayList<String>(4);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
        if (i > start) {
          words.add(folded.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  static String withoutArticle(String word) {
    return Clitics.hasArticle(word) ? word.substring(ARTICLE) : word;
  }
}
