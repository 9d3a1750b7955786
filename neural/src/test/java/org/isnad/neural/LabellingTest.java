package org.isnad.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Labels of all common schemes make the names that their makers meant.
class LabellingTest {

  @ParameterizedTest
  @CsvSource({
    "O B-PER I-PER O, 1-3 PER",
    "B-PER B-PER, 0-1 PER 1-2 PER",
    "B-PERS I-LOC, 0-1 PER 1-2 LOC",
    "I-ORG I-ORG O I-ORG, 0-2 ORG 3-4 ORG",
    "B-LOC I-LOC E-LOC I-LOC, 0-3 LOC 3-4 LOC",
    "B-LOC L-LOC L-LOC, 0-2 LOC 2-3 LOC",
    "S-PER U-PER I-PER, 0-1 PER 1-2 PER 2-3 PER",
    "PERSON PERSON O location, 0-2 PER 3-4 LOC",
    "B-GPE I-GPE B-organization, 0-2 LOC 2-3 ORG",
    "B-PER I-MISC I-PER B-EVENT, 0-1 PER 2-3 PER",
  })
  void readsTheNamesOfAScheme(String spellings, String expected) {
    var words = spellings.split(" ");
    var reader = new LabelReader();
    var labelling = new Labelling(Arrays.stream(words).map(reader::read).toList(), words.length);
    for (int i = 0; i < words.length; i++) {
      var logits = new float[words.length];
      logits[i] = 1;
      labelling.set(i, FloatBuffer.wrap(logits), 0);
    }
    assertThat(
            labelling.names(List.of(words.length), "rule").stream()
                .map(name -> name.start() + "-" + name.end() + " " + name.type())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }
}
