package org.isnad.eval.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.eval.corpus.ConllReader;
import org.isnad.eval.corpus.HeldOut;
import org.isnad.eval.corpus.TaggedSentence;

/// The sentences that the model may learn from: the corpora whose licences permit it, without any
/// sentence that is held out for evaluation.
///
/// @param corpora their sentences; the model is to follow the first, the others help
/// @param left how many were held out
public record TrainingSet(List<List<TaggedSentence>> corpora, int left) {

  /// Where the corpora lie below the data folder; cleananercorp is for evaluation alone.
  public static final String EVALUATED = "cleananercorp/cleananercorp_TRAIN.txt";

  private static final List<String> CORPORA =
      List.of("anercorp/train.tsv", "wojood-sample/data", "aqmar/aqmar/articles");

  public TrainingSet {
    corpora = corpora.stream().map(List::copyOf).toList();
  }

  /// Reads the corpora of a data folder.
  public static TrainingSet read(Path data) {
    return read(data, HeldOut.lastFifth(ConllReader.read(data.resolve(EVALUATED))));
  }

  /// Reads the corpora of a data folder without what is held out.
  public static TrainingSet read(Path data, HeldOut held) {
    var kept = new ArrayList<List<TaggedSentence>>();
    int left = 0;
    for (var corpus : CORPORA) {
      var sentences = ConllReader.read(data.resolve(corpus));
      var some = held.without(sentences);
      left += sentences.size() - some.size();
      kept.add(some);
    }
    return new TrainingSet(kept, left);
  }

  /// The sentences of all corpora.
  public List<TaggedSentence> sentences() {
    return corpora.stream().flatMap(List::stream).toList();
  }
}
