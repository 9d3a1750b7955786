package org.isnad.eval.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Folding;

/// The sentences that nothing may be learnt from: the last fifth of a corpus, wherever their words
/// stand again.
///
/// Corpora take texts from one another and cut and correct them differently. So a sentence counts
/// as held out when it has a run of words in common with a held-out one, or is all of one.
public final class HeldOut {

  private static final int SHARE = 5;
  private static final int RUN = 8;

  private final List<TaggedSentence> sentences;
  private final Set<String> runs = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private HeldOut(List<TaggedSentence> sentences) {
    this.sentences = List.copyOf(sentences);
    for (var sentence : sentences) {
      var words = words(sentence);
      whole.add(String.join(" ", words));
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
  }

  /// The last fifth of the sentences.
  public static HeldOut lastFifth(List<TaggedSentence> corpus) {
    return new HeldOut(corpus.subList(corpus.size() - corpus.size() / SHARE, corpus.size()));
  }

  /// Any sentences.
  public static HeldOut of(List<TaggedSentence> sentences) {
    return new HeldOut(sentences);
  }

  /// The sentences themselves.
  public List<TaggedSentence> sentences() {
    return sentences;
  }

  /// Those of a corpus that share no words with them.
  public List<TaggedSentence> without(List<TaggedSentence> corpus) {
    return corpus.stream().filter(sentence -> !holds(sentence)).toList();
  }

  /// Whether the sentence, or a run of its words, is held out.
  public boolean holds(TaggedSentence sentence) {
    var words = words(sentence);
    if (words.isEmpty()) {
      return false;
    }
    if (whole.contains(String.join(" ", words))) {
      return true;
    }
    for (int i = 0; i + RUN <= words.size(); i++) {
      if (runs.contains(String.join(" ", words.subList(i, i + RUN)))) {
        return true;
      }
    }
    return false;
  }

  /// The words folded, without what holds no letter.
  private static List<String> words(TaggedSentence sentence) {
    return sentence.words().stream()
        .map(Folding::fold)
        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
