package org.isnad.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.annotate.name.NameReader;
import org.isnad.annotate.name.Proposal;
import org.isnad.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a model reads comes out as names in words of the article, whatever its sub-tokens.
class NeuralNamesTest {

  private static final Map<String, String> PIECES =
      Map.of(
          "زر", "B-PERS",
          "##فنتاك", "I-ORG",
          "وزر", "B-PERS",
          "كلوش", "I-PERS",
          "##نبرغ", "O",
          "برزنتال", "B-ORG",
          "كوفسترا", "I-ORG",
          "دلمونيا", "B-LOC");

  @TempDir private Path folder = Path.of("");

  private NameReader open(TinyModel model) throws IOException {
    return new NeuralNamesProvider().open(model.write(folder.resolve("our model")));
  }

  private static List<Proposal> read(NameReader reader, String text) {
    var tokens = Tokens.of(text);
    return reader.read(tokens, List.of(tokens.size()));
  }

  private static String found(NameReader reader, String text) {
    var tokens = Tokens.of(text);
    var names = new ArrayList<String>();
    for (var name : reader.read(tokens, List.of(tokens.size()))) {
      names.add(tokens.span(name.start(), name.end(), 0).of(text) + ":" + name.type());
    }
    return String.join(" | ", names);
  }

  @Test
  void theFirstSubTokenLabelsAWord() throws IOException {
    assertThat(found(open(TinyModel.knowing(PIECES)), "قال زرفنتاك كلوشنبرغ أمس."))
        .isEqualTo("زرفنتاك كلوشنبرغ:PER");
  }

  @Test
  void vowelMarksAndTatweelStandInTheNameAndDoNotHideIt() throws IOException {
    assertThat(found(open(TinyModel.knowing(PIECES)), "مدينة دِلْمونـــيا، برزنتــال كُوفسترا"))
        .isEqualTo("دِلْمونـــيا:LOC | برزنتــال كُوفسترا:ORG");
  }

  @Test
  void aWordWithItsCliticsIsOneWord() throws IOException {
    assertThat(found(open(TinyModel.knowing(PIECES)), "وزرفنتاك كلوشنبرغ"))
        .isEqualTo("وزرفنتاك كلوشنبرغ:PER");
  }

  @Test
  void theProbabilityIsTheSoftmaxOfTheLeastSureWord() throws IOException {
    var name = read(open(TinyModel.knowing(PIECES)), "زرفنتاك كلوشنبرغ").getFirst();
    double expected = Math.exp(6) / (Math.exp(6) + TinyModel.LABELS.size() - 1);
    assertThat(name.probability()).isCloseTo(expected, within(1e-6));
  }

  @Test
  void theOriginNamesTheFolderInOneWord() throws IOException {
    assertThat(read(open(TinyModel.knowing(PIECES)), "دلمونيا"))
        .singleElement()
        .satisfies(name -> assertThat(name.origin()).isEqualTo("name.neural.our-model"));
  }

  @Test
  void noNameGoesOnAcrossTheEndOfASequence() throws IOException {
    var tokens = Tokens.of("برزنتال\nكوفسترا");
    assertThat(open(TinyModel.knowing(PIECES)).read(tokens, List.of(1, 2)))
        .extracting(Proposal::end)
        .containsExactly(1, 2);
  }

  @Test
  void tokenTypesAreGivenToAModelThatAsksForThem() throws IOException {
    var inputs = List.of("input_ids", "token_type_ids", "attention_mask");
    var model = new TinyModel(TinyModel.LABELS, PIECES, inputs, 512);
    assertThat(found(open(model), "دلمونيا")).isEqualTo("دلمونيا:LOC");
  }

  @Test
  void aTextLongerThanTheModelReadsAtOnceLosesNoName() throws IOException {
    var model = new TinyModel(TinyModel.LABELS, PIECES, TinyModel.INPUTS, 16);
    var text = "قال برزنتال كوفسترا إن زرفنتاك كلوشنبرغ عاد. ".repeat(50).strip();
    var names = read(open(model), text);
    assertThat(names).hasSize(100);
    assertThat(names).allSatisfy(name -> assertThat(name.end() - name.start()).isEqualTo(2));
  }

  @Test
  void aWordOfMoreSubTokensThanFitIsReadByItsFirst() throws IOException {
    var pieces = Map.of("دل", "B-LOC", "##م", "O");
    var model = new TinyModel(TinyModel.LABELS, pieces, TinyModel.INPUTS, 16);
    assertThat(found(open(model), "كان دل" + "م".repeat(60) + " هناك"))
        .isEqualTo("دل" + "م".repeat(60) + ":LOC");
  }

  @Test
  void theSameTextGivesTheSameNamesToAllThreads() throws Exception {
    var reader = open(TinyModel.knowing(PIECES));
    var texts = List.of("قال زرفنتاك كلوشنبرغ", "في دلمونيا", "برزنتال كوفسترا ودلمونيا دلمونيا");
    var expected = texts.stream().map(text -> read(reader, text)).toList();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tasks = new ArrayList<Future<List<List<Proposal>>>>();
      for (int i = 0; i < 100; i++) {
        tasks.add(threads.submit(() -> texts.stream().map(text -> read(reader, text)).toList()));
      }
      for (var task : tasks) {
        assertThat(task.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void theVersionChangesWithAnyFile() throws IOException {
    var first = open(TinyModel.knowing(PIECES)).version();
    assertThat(open(TinyModel.knowing(PIECES)).version()).isEqualTo(first);
    assertThat(open(TinyModel.knowing(Map.of("دلمونيا", "B-LOC"))).version()).isNotEqualTo(first);
    var shorter = new TinyModel(TinyModel.LABELS, PIECES, TinyModel.INPUTS, 99);
    assertThat(open(shorter).version()).isNotEqualTo(first);
  }
}
