package org.isnad.eval.train;

/// What a chain expects of one sequence with its present weights: how probable each label is at
/// each place, and how often each pair of labels follows.
final class ChainSums {

  private final int count;
  private final int size;
  private final double[] potentials;
  private final double[] factors;
  private final double[] forward;
  private final double[] backward;
  private final double[] norms;

  ChainSums(int count, int size, double[] potentials, double[] transitions) {
    this.count = count;
    this.size = size;
    this.potentials = potentials;
    factors = new double[transitions.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = StrictMath.exp(transitions[i]);
    }
    forward = new double[size * count];
    backward = new double[size * count];
    norms = new double[size];
    forward();
    backward();
  }

  private void forward() {
    for (int i = 0; i < size; i++) {
      double norm = 0;
      for (int to = 0; to < count; to++) {
        double sum = i == 0 ? 1 : 0;
        for (int from = 0; i > 0 && from < count; from++) {
          sum += forward[(i - 1) * count + from] * factors[from * count + to];
        }
        forward[i * count + to] = sum * potentials[i * count + to];
        norm += forward[i * count + to];
      }
      norms[i] = norm;
      for (int y = 0; y < count; y++) {
        forward[i * count + y] /= norm;
      }
    }
  }

  private void backward() {
    for (int i = size - 1; i >= 0; i--) {
      for (int from = 0; from < count; from++) {
        double sum = i == size - 1 ? 1 : 0;
        for (int to = 0; i < size - 1 && to < count; to++) {
          int next = (i + 1) * count + to;
          sum += factors[from * count + to] * potentials[next] * backward[next] / norms[i + 1];
        }
        backward[i * count + from] = sum;
      }
    }
  }

  double probability(int place, int label) {
    return forward[place * count + label] * backward[place * count + label];
  }

  /// How often each pair of labels is expected in a row.
  double[] transitions() {
    var expected = new double[count * count];
    for (int i = 1; i < size; i++) {
      for (int from = 0; from < count; from++) {
        for (int to = 0; to < count; to++) {
          int next = i * count + to;
          expected[from * count + to] +=
              forward[(i - 1) * count + from]
                  * factors[from * count + to]
                  * potentials[next]
                  * backward[next]
                  / norms[i];
        }
      }
    }
    return expected;
  }
}
