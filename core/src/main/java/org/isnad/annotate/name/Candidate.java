package org.isnad.annotate.name;

import java.util.Comparator;
import org.isnad.model.NameType;
import org.isnad.text.Tokens;

/// A stretch of tokens that may be a name, and how good the reasons are.
///
/// @param start index of the first token
/// @param end index after the last token
/// @param letters letters of proclitics at the front of the first token
/// @param type what it would name
/// @param key the canonical form, empty for the form itself
/// @param weight how good the evidence is, 0 to 9
/// @param rule the lexicon line or rule that proposes it
record Candidate(
    int start, int end, int letters, NameType type, String key, int weight, String rule) {

  /// Longer ones first, then better evidence, then reading order.
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::worth)
          .reversed()
          .thenComparingInt(Candidate::start)
          .thenComparingInt(Candidate::end)
          .thenComparing(Candidate::type)
          .thenComparing(Candidate::rule);

  private static final int TOKEN = 8;

  private int worth() {
    return (end - start) * TOKEN + weight;
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  /// Its words, folded and without proclitics.
  String folded(Tokens tokens) {
    var out = new StringBuilder();
    for (int i = start; i < end; i++) {
      var key = tokens.key(i);
      if (i > start) {
        out.append(' ');
        out.append(key);
        continue;
      }
      out.append(letters == 0 ? key : stripped(tokens, i));
    }
    return out.toString();
  }

  private String stripped(Tokens tokens, int index) {
    for (var strip : tokens.strips(index)) {
      if (strip.letters() == letters) {
        return strip.key();
      }
    }
    return tokens.key(index);
  }
}
