package org.isnad.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The best labels and their probabilities agree with counting by hand; a model survives its file.
class LatticeTest {

  private static final double SCALE = 0.5;

  /// Two labels, two features: feature 0 speaks for label 1, a label likes to stay.
  private final LinearModel model =
      new LinearModel(
          "test",
          List.of("O", "B"),
          (float) SCALE,
          new float[] {1, 0, 0, 1},
          new byte[] {0, 4, 0, 0});

  private final int[][] features = {{0}, {1}};

  @Test
  void probabilitiesAreThoseOfAllLabellings() {
    double both = Math.exp(4 * SCALE + 1);
    double none = Math.exp(1);
    double first = Math.exp(4 * SCALE);
    double second = 1;
    var lattice = new Lattice(model, features);
    double sum = both + none + first + second;
    assertThat(lattice.probability(0, 1)).isCloseTo((both + first) / sum, within(1e-9));
    assertThat(lattice.probability(1, 1)).isCloseTo((both + second) / sum, within(1e-9));
  }

  @Test
  void theBestLabelsInARow() {
    assertThat(new Lattice(model, features).best()).containsExactly(1, 1);
  }

  @Test
  void aModelIsTheSameAfterItsFile() {
    var again = LinearModel.read(model.bytes());
    assertThat(again.bytes()).isEqualTo(model.bytes());
    assertThat(again.labels()).containsExactly("O", "B");
  }

  @Test
  void anotherFileIsNoModel() {
    assertThatThrownBy(() -> LinearModel.read(new byte[] {1, 2, 3, 4}))
        .isInstanceOf(UncheckedIOException.class);
  }
}
