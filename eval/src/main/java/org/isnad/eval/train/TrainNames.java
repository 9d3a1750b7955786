package org.isnad.eval.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.eval.corpus.TaggedSentence;
import org.isnad.eval.train.ChainTrainer.Settings;
import org.isnad.sequence.LinearModel;

/// Trains the model of names: `eval/train-names DATA [MODEL]`.
public final class TrainNames {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Settings SETTINGS = new Settings(18, 10, 0.05, 2);

  /// How results name the model; a new number for every model that gives other results.
  private static final String NAME = "names-3";

  private TrainNames() {}

  /// The folder of the corpora, and the file to write.
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: train-names DATA MODEL");
      System.exit(2);
    }
    var set = TrainingSet.read(Path.of(arguments[0]));
    OUT.printf("%d sentences, %d held out and left out%n", set.sentences().size(), set.left());
    Files.write(Path.of(arguments[1]), train(set.corpora()).bytes());
  }

  /// The model that the sentences of some corpora give: always the same bytes.
  public static LinearModel train(List<List<TaggedSentence>> corpora) {
    return new ChainTrainer(Labels.ALL, SETTINGS).train(NAME, Samples.of(corpora));
  }
}
