package org.isnad.page;

import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;

/// The words that may stand beside a date or an outlet without making a sentence of the line.
final class Stamps {

  private final PhraseMatcher<String> words;

  Stamps() {
    var builder = new PhraseMatcher.Builder<String>();
    for (var row : Table.load("page/stamps.tsv").rows()) {
      row.list("form").forEach(form -> builder.add(form, row.get("role")));
    }
    words = builder.build();
  }

  /// The index after a number, a mark, or a word that belongs to a stamp; `i` itself when there is
  /// none.
  int skip(Tokens tokens, int i) {
    if (tokens.get(i).kind() == TokenKind.NUMBER || !Line.isWord(tokens, i)) {
      return i + 1;
    }
    int end = i;
    for (var found : words.at(tokens, i, 0)) {
      if (!found.value().equals("descriptor")) {
        end = Math.max(end, found.end());
      }
    }
    return end;
  }

  /// Whether a word of a sentence about a day stands at `i`, such as `in` or `day`.
  boolean isFill(Tokens tokens, int i) {
    return words.at(tokens, i, 0).stream().anyMatch(found -> found.value().equals("fill"));
  }

  /// Whether tokens `[from, to)` are the name of a city that papers date their texts from.
  boolean isPlace(Tokens tokens, int from, int to) {
    for (var found : words.at(tokens, from, 0)) {
      if (found.end() == to && found.value().equals("place")) {
        return true;
      }
    }
    return false;
  }

  /// The index after a word such as `agency` or `newspaper` before the name of an outlet.
  int skipDescriptor(Tokens tokens, int i) {
    int end = i;
    if (i < tokens.size()) {
      for (var found : words.at(tokens, i, 0)) {
        if (found.value().equals("descriptor")) {
          end = Math.max(end, found.end());
        }
      }
    }
    return end;
  }
}
