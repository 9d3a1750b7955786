package org.isnad.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.eval.train.TrainingSet;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

/// Nothing that is held out is learnt from, however another corpus cuts or spells it.
class HeldOutTest {

  private static final Path DATA =
      Path.of("..", "..", "shared", "data").toAbsolutePath().normalize();
  private static final int RUN = 8;

  @Test
  void aSentenceIsHeldOutByAnyRunOfItsWords() {
    var corpus =
        IntStream.range(0, 5)
            .mapToObj(i -> sentence("زار الوزير رقم " + i + " ميناء الضفاف صباح أمس مع وفد كبير ."))
            .toList();
    var held = HeldOut.lastFifth(corpus);
    assertThat(held.sentences()).containsExactly(corpus.getLast());
    assertThat(held.holds(sentence("وقال الوزير إنه سعيد ."))).isFalse();
    assertThat(held.holds(sentence("وقال : رقم 4 ميناء الضفاف صباح امس مع وفد كبير"))).isTrue();
    assertThat(held.without(corpus)).isEmpty();
  }

  @Test
  void aShortSentenceIsHeldOutOnlyAsAWhole() {
    var held = HeldOut.of(List.of(sentence("عاد الوفد .")));
    assertThat(held.holds(sentence("عاد الوفد"))).isTrue();
    assertThat(held.holds(sentence("عاد الوفد إلى العاصمة"))).isFalse();
  }

  @Test
  void noWordsInARowAreBothLearntFromAndScored() {
    var evaluated = DATA.resolve(TrainingSet.EVALUATED);
    assumeTrue(Files.exists(evaluated), "no corpora at " + DATA);
    var held = HeldOut.lastFifth(ConllReader.read(evaluated));
    var runs = new HashSet<String>();
    held.sentences().forEach(sentence -> runs.addAll(runs(sentence)));
    var set = TrainingSet.read(DATA, held);
    assertThat(set.left()).isBetween(700, 900);
    assertThat(set.sentences()).allSatisfy(s -> assertThat(runs(s)).noneMatch(runs::contains));
  }

  private static List<String> runs(TaggedSentence sentence) {
    var words =
        sentence.words().stream()
            .map(Folding::fold)
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .toList();
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
        .toList();
  }

  private static TaggedSentence sentence(String words) {
    return new TaggedSentence(List.of(words.split(" ")), List.of());
  }
}
