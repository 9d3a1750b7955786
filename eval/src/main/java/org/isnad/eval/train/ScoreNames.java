package org.isnad.eval.train;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.annotate.name.NameAnnotator;
import org.isnad.annotate.name.NameEvidence;
import org.isnad.annotate.name.NameModel;
import org.isnad.eval.corpus.ConllReader;
import org.isnad.eval.corpus.ConllScore;
import org.isnad.eval.corpus.CorpusText;
import org.isnad.eval.corpus.HeldOut;
import org.isnad.eval.corpus.Layers;

/// Scores names on the held-out fifth: rules alone, the model alone, both: `eval/names DATA`.
public final class ScoreNames {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /// The scores of one set of articles.
  public record Scores(ConllScore rules, ConllScore model, ConllScore both) {}

  private ScoreNames() {}

  /// The folder of the corpora.
  public static void main(String... arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: names DATA");
      System.exit(2);
    }
    var held = heldOut(Path.of(arguments[0]));
    var scores = of(CorpusText.articles(held.sentences()), NameModel.load());
    print("rules", scores.rules());
    print("model", scores.model());
    print("both", scores.both());
  }

  /// The sentences that nothing is learnt from.
  static HeldOut heldOut(Path data) {
    return HeldOut.lastFifth(ConllReader.read(data.resolve(TrainingSet.EVALUATED)));
  }

  /// What rules, a model and both reach.
  public static Scores of(List<CorpusText> articles, NameModel model) {
    var scores = new Scores(new ConllScore(), new ConllScore(), new ConllScore());
    var maker = new NameEvidence.Maker(Set.of());
    var annotator = new NameAnnotator(model);
    var layers = new Layers();
    for (var text : articles) {
      var article = layers.of(text);
      var evidence = maker.of(article);
      var marked = text.marked();
      scores.rules().add(marked, evidence.names().stream().map(text::found).toList());
      scores.model().add(marked, model.names(evidence).stream().map(text::found).toList());
      scores.both().add(marked, annotator.annotate(article).stream().map(text::found).toList());
    }
    return scores;
  }

  private static void print(String who, ConllScore score) {
    OUT.println(who);
    score.lines().forEach(line -> OUT.println("  " + line));
  }
}
