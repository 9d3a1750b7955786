package org.isnad.eval.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.annotate.name.NameModel;
import org.isnad.eval.corpus.CorpusText;
import org.isnad.eval.corpus.Mention;
import org.isnad.eval.corpus.TaggedSentence;
import org.isnad.model.NameType;
import org.junit.jupiter.api.Test;

/// Training is reproducible, learns what it is shown, and the model in the jar is as good as said.
class TrainNamesTest {

  private static final Path DATA =
      Path.of("..", "..", "shared", "data").toAbsolutePath().normalize();

  @Test
  void theSameSentencesGiveTheSameBytesAndWhatTheyShow() {
    var sentences = new ArrayList<TaggedSentence>();
    for (var name : List.of("زرفنتاك", "كرشنبال", "درغمين", "بلختور")) {
      sentences.add(sentence("وصل " + name + " إلى المدينة .", 1, 2));
      sentences.add(sentence("قال " + name + " إن الوفد عاد .", 1, 2));
    }
    var model = TrainNames.train(List.of(sentences));
    assertThat(TrainNames.train(List.of(sentences)).bytes()).isEqualTo(model.bytes());
    var scores = ScoreNames.of(CorpusText.articles(sentences), new NameModel(model));
    assertThat(scores.model().micro().f1()).isEqualTo(1.0);
  }

  @Test
  void whereCorporaDisagreeTheModelFollowsTheFirst() {
    var first = new ArrayList<TaggedSentence>();
    var other = new ArrayList<TaggedSentence>();
    for (var name : List.of("زرفنتاك", "كرشنبال", "درغمين", "بلختور")) {
      first.add(sentence("وصل " + name + " إلى المدينة .", 1, 2));
      other.add(new TaggedSentence(first.getLast().words(), List.of()));
      other.add(new TaggedSentence(first.getLast().words(), List.of()));
    }
    var model = new NameModel(TrainNames.train(List.of(first, other)));
    var scores = ScoreNames.of(CorpusText.articles(first), model);
    assertThat(scores.model().micro().f1()).isEqualTo(1.0);
  }

  @Test
  void theModelInTheJarReachesItsFigures() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "no corpora at " + DATA);
    var scores =
        ScoreNames.of(CorpusText.articles(ScoreNames.heldOut(DATA).sentences()), NameModel.load());
    assertThat(scores.both().micro().f1()).isGreaterThan(0.790);
    assertThat(scores.both().types().getFirst().f1()).isGreaterThan(0.860);
  }

  private static TaggedSentence sentence(String words, int from, int to) {
    return new TaggedSentence(
        List.of(words.split(" ")), List.of(new Mention(from, to, NameType.PER)));
  }
}
