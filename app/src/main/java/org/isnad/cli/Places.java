package org.isnad.cli;

import org.isnad.lexicon.Lang;
import org.isnad.lexicon.RuleTexts;

/// Shows what a rule's name or a lexicon place stands for: the lines of the file.
final class Places {

  private final RuleTexts texts;

  Places(Lang lang) {
    this.texts = new RuleTexts(lang);
  }

  /// The lines that an annotation's rule names, indented; empty when it names no file.
  String explain(String rule) {
    var out = new StringBuilder();
    for (var text : texts.of(rule)) {
      out.append("     ").append(text.place());
      if (text.entry()) {
        out.append("  ").append(show(text.lines().getFirst())).append('\n');
      } else {
        out.append('\n');
        text.lines().forEach(line -> out.append("     | ").append(show(line)).append('\n'));
      }
    }
    return out.toString();
  }

  private static String show(String line) {
    return Explanation.WORDS.isolate(line.replace("\t", " | "));
  }
}
