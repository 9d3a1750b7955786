package org.isnad.eval.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.sequence.LinearModel;

/// Trains a conditional random field by stochastic gradient descent with a quadratic penalty.
///
/// The order of the sequences is drawn by an own generator and all arithmetic is that of the
/// language, so the same data give the same bytes on every machine.
final class ChainTrainer {

  private static final int MOST = 127;

  private final Settings settings;
  private final List<String> labels;
  private final int count;
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
    weights = new float[count << settings.bits()];
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
    int mask = (1 << settings.bits()) - 1;
    for (int i = 0; i < size; i++) {
      potential(sequence.features()[i], mask, potentials, i * count);
    }
    var sums = new ChainSums(count, size, potentials, transitions);
    for (int i = 0; i < size; i++) {
      var change = new float[count];
      for (int y = 0; y < count; y++) {
        double right = sequence.labels()[i] == y ? 1 : 0;
        change[y] = (float) (rate * (right - sums.probability(i, y)) / shrink);
      }
      for (int feature : sequence.features()[i]) {
        int row = (feature & mask) * count;
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

  private void potential(int[] features, int mask, double[] potentials, int at) {
    for (int feature : features) {
      int row = (feature & mask) * count;
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
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight * shrink));
    }
    double scale = most / MOST;
    var bytes = new byte[weights.length];
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
