package org.isnad.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Weights add up for every label, however many labels and features there are.
class LinearModelTest {

  private static final byte[] WEIGHTS = {
    -128, 127, 0, 1, -1, 100, -100, 5, 77, //
    -128, 127, 3, 2, -2, -50, 50, 0, -78
  };

  private static final List<String> LABELS =
      List.of("a", "b", "c", "d", "e", "f", "g", "h", "last");

  private final LinearModel model = new LinearModel("wide", LABELS, 0.5f, new float[81], WEIGHTS);

  private float[] scores(int... features) {
    var scores = new float[LABELS.size()];
    model.add(features, scores, 0);
    return scores;
  }

  @Test
  void eachLabelHasItsOwnSum() {
    assertThat(scores(0, 1, 1)).containsExactly(-192, 190.5f, 3, 2.5f, -2.5f, 0, 0, 2.5f, -39.5f);
  }

  @Test
  void aThousandFeaturesAddUp() {
    assertThat(scores(IntStream.range(0, 1000).toArray()))
        .containsExactly(-64_000, 63_500, 750, 750, -750, 12_500, -12_500, 1_250, -250);
  }

  @Test
  void aFeatureIsFoundByTheLastBitsOfItsHash() {
    assertThat(scores(-1)).isEqualTo(scores(1));
  }

  @Test
  void noFeaturesSayNothing() {
    assertThat(scores()).containsOnly(0);
  }
}
