package org.isnad.eval.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.annotate.name.NameEvidence;
import org.isnad.eval.corpus.CorpusText;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.text.Tokens;

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
    for (var name : evidence.names()) {
      widen(labels, tokens, name);
    }
    return labels;
  }

  /// What a lexicon knows whole is one name to its end, where the corpus marks some of its words: a
  /// mark of the same type and no other reaches into it.
  private static void widen(int[] labels, Tokens tokens, Name name) {
    int from = tokens.indexAt(name.span().start() + 1) - 1;
    int to = tokens.indexAt(name.span().end());
    int begin = ALL.indexOf("B-" + name.type().name());
    var inside = IntStream.range(from, to).map(i -> labels[i]).filter(label -> label != 0);
    boolean fits = inside.allMatch(label -> label == begin || label == begin + 1);
    boolean none = IntStream.range(from, to).allMatch(i -> labels[i] == 0);
    boolean beyond = isInside(labels[from]) || to < labels.length && isInside(labels[to]);
    if (NameEvidence.isKnown(name) && fits && !none && !beyond) {
      mark(labels, from, to, name.type());
    }
  }

  private static boolean isInside(int label) {
    return label > 0 && label % 2 == 0;
  }

  private static void mark(int[] labels, int from, int to, NameType type) {
    int begin = ALL.indexOf("B-" + type.name());
    labels[from] = begin;
    Arrays.fill(labels, from + 1, to, begin + 1);
  }
}
