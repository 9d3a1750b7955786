package org.isnad.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.sequence.LinearModel;

/// Trains a conditional random field by stochastic gradient descent with a quadratic penalty.
///
/// Corpora do not agree on what is a name. So each but the first has weights of its own, added to
/// the common ones, that take up what is peculiar to it; they are left out of the model.
///
/// The order of the sequences is drawn by an own generator and all arithmetic is that of the
/// language, so the same data give the same bytes on every machine.
final class ChainTrainer {

  private static final int MOST = 127;
  private static final int MIXER = 0x9E3779B9;

  private final Settings settings;
  private final List<String> labels;
  private final int count;
  private final int mask;
  private final float[] weights;
  private final double[] transitions;
  private double shrink = 1;
  private long random = 88172645463325252L;

  /// How to train.
  ///
  /// @param bits the table of weights has two to this power rows
  /// @param epochs how often each sequence is seen
  /// @param rate the first step; steps shrink evenly to nothing
  /// @param penalty how much large weights cost, for all of the data
  record Settings(int bits, int epochs, double rate, double penalty) {}

  ChainTrainer(List<String> labels, Settings settings) {
    this.settings = settings;
    this.labels = List.copyOf(labels);
    count = labels.size();
    mask = (1 << settings.bits()) - 1;
    weights = new float[2 * count << settings.bits()];
    transitions = new double[count * count];
  }

  LinearModel train(String name, List<Sequence> data) {
    double lambda = settings.penalty() / data.size();
    var order =
        IntStream.range(0, data.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    double steps = (double) data.size() * settings.epochs();
    long step = 0;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order);
      for (int index : order) {
        double rate = settings.rate() * (1 - step / steps);
        shrink *= 1 - rate * lambda;
        for (int i = 0; i < transitions.length; i++) {
          transitions[i] *= 1 - rate * lambda;
        }
        learn(data.get(index), rate);
        step++;
      }
    }
    return model(name);
  }

  private void shuffle(List<Integer> order) {
    for (int i = order.size() - 1; i > 0; i--) {
      random ^= random << 13;
      random ^= random >>> 7;
      random ^= random << 17;
      int j = (int) Long.remainderUnsigned(random, i + 1);
      int swapped = order.get(i);
      order.set(i, order.get(j));
      order.set(j, swapped);
    }
  }

  private void learn(Sequence sequence, double rate) {
    int size = sequence.labels().length;
    var potentials = new double[size * count];
    for (int i = 0; i < size; i++) {
      potential(rows(sequence, i), potentials, i * count);
    }
    var sums = new ChainSums(count, size, potentials, transitions);
    for (int i = 0; i < size; i++) {
      var change = new float[count];
      for (int y = 0; y < count; y++) {
        double right = sequence.labels()[i] == y ? 1 : 0;
        change[y] = (float) (rate * (right - sums.probability(i, y)) / shrink);
      }
      for (int row : rows(sequence, i)) {
        for (int y = 0; y < count; y++) {
          weights[row + y] += change[y];
        }
      }
    }
    var expected = sums.transitions();
    for (int i = 1; i < size; i++) {
      expected[sequence.labels()[i - 1] * count + sequence.labels()[i]] -= 1;
    }
    for (int i = 0; i < expected.length; i++) {
      transitions[i] -= rate * expected[i];
    }
  }

  /// Where the weights of a place's features begin: the common ones, then those of the corpus.
  private int[] rows(Sequence sequence, int place) {
    var features = sequence.features()[place];
    int size = features.length;
    var rows = Arrays.copyOf(features, sequence.corpus() == 0 ? size : 2 * size);
    for (int i = 0; i < size; i++) {
      rows[i] = (features[i] & mask) * count;
    }
    for (int i = size; i < rows.length; i++) {
      int own = (features[i - size] + sequence.corpus()) * MIXER >>> 3;
      rows[i] = (mask + 1 + (own & mask)) * count;
    }
    return rows;
  }

  private void potential(int[] rows, double[] potentials, int at) {
    for (int row : rows) {
      for (int y = 0; y < count; y++) {
        potentials[at + y] += weights[row + y];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int y = 0; y < count; y++) {
      potentials[at + y] *= shrink;
      most = Math.max(most, potentials[at + y]);
    }
    for (int y = 0; y < count; y++) {
      potentials[at + y] = StrictMath.exp(potentials[at + y] - most);
    }
  }

  /// Weights as bytes: the few that are too large for the scale are cut.
  private LinearModel model(String name) {
    double most = 0;
    for (int i = 0; i < weights.length / 2; i++) {
      most = Math.max(most, Math.abs(weights[i] * shrink));
    }
    double scale = most / MOST;
    var bytes = new byte[weights.length / 2];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] * shrink / scale);
    }
    var floats = new float[transitions.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) transitions[i];
    }
    return new LinearModel(name, labels, (float) scale, floats, bytes);
  }
}
