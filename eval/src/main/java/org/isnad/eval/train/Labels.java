package org.isnad.eval.train;

import java.util.Arrays;
import java.util.List;
import org.isnad.annotate.name.NameEvidence;
import org.isnad.eval.corpus.CorpusText;
import org.isnad.model.NameType;

/// The labels of the model, and those of a corpus led to the project's own rules of what a name is.
final class Labels {

  /// Outside, then beginning and inside of each type.
  static final List<String> ALL =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");

  private Labels() {}

  /// One label a token.
  static int[] of(CorpusText text, NameEvidence evidence) {
    var tokens = evidence.tokens();
    var labels = new int[tokens.size()];
    var marked = text.marked();
    var words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = text.word(tokens.get(i).span().start());
    }
    int at = 0;
    for (var mention : marked) {
      while (at < words.length && words[at] < mention.from()) {
        at++;
      }
      int end = at;
      while (end < words.length && words[end] < mention.to()) {
        end++;
      }
      if (end > at) {
        mark(labels, at, end, mention.type());
      }
      at = end;
    }
    return labels;
  }

  private static void mark(int[] labels, int from, int to, NameType type) {
    int begin = ALL.indexOf("B-" + type.name());
    labels[from] = begin;
    Arrays.fill(labels, from + 1, to, begin + 1);
  }
}
