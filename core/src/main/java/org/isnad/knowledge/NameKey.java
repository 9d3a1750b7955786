package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Clitics;
import org.isnad.text.Tokenizer;

/// What two spellings of one name have in common: its words folded, marks and blanks left out.
///
/// Blanks are left out because many compounds are written both as one word and as two.
final class NameKey {

  private static final int ARTICLE = 2;

  private NameKey() {}

  static String of(String name) {
    return String.join("", words(name));
  }

  /// The folded words.
  static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var token : Tokenizer.tokens(name)) {
      switch (token.kind()) {
        case WORD, NUMBER, LATIN -> words.add(token.key());
        case QUOTE, PUNCTUATION -> {}
      }
    }
    return words;
  }

  static String withoutArticle(String word) {
    return Clitics.hasArticle(word) ? word.substring(ARTICLE) : word;
  }
}
