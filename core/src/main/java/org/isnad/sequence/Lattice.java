package org.isnad.sequence;

/// All labellings of one sequence: how probable each label is at each place, and which labels are
/// the best in a row.
public final class Lattice {

  private final LinearModel model;
  private final int labels;
  private final int size;
  private final float[] emissions;

  /// The weight of each label before `to` at `to * labels`.
  private final float[] into;

  private final double[] forward;
  private final double[] backward;
  private boolean summed;

  /// The lattice of a sequence of which each place has its features.
  public Lattice(LinearModel model, int[][] features) {
    this.model = model;
    labels = model.labels().size();
    size = features.length;
    emissions = new float[size * labels];
    into = new float[labels * labels];
    for (int i = 0; i < into.length; i++) {
      into[i] = model.transition(i % labels, i / labels);
    }
    forward = new double[size * labels];
    backward = new double[size * labels];
    for (int i = 0; i < size; i++) {
      model.add(features[i], emissions, i * labels);
    }
  }

  /// Forward and backward sums, scaled at each place so that neither grows without bound.
  private void sum() {
    var transitions = new double[labels * labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        transitions[from * labels + to] = StrictMath.exp(model.transition(from, to));
      }
    }
    var potentials = potentials();
    for (int i = 0; i < size; i++) {
      for (int to = 0; to < labels; to++) {
        double sum = i == 0 ? 1 : 0;
        for (int from = 0; i > 0 && from < labels; from++) {
          sum += forward[(i - 1) * labels + from] * transitions[from * labels + to];
        }
        forward[i * labels + to] = sum * potentials[i * labels + to];
      }
      scale(forward, i);
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int from = 0; from < labels; from++) {
        double sum = i == size - 1 ? 1 : 0;
        for (int to = 0; i < size - 1 && to < labels; to++) {
          int next = (i + 1) * labels + to;
          sum += transitions[from * labels + to] * potentials[next] * backward[next];
        }
        backward[i * labels + from] = sum;
      }
      scale(backward, i);
    }
  }

  private double[] potentials() {
    var potentials = new double[emissions.length];
    for (int i = 0; i < size; i++) {
      float most = emissions[i * labels];
      for (int y = 1; y < labels; y++) {
        most = Math.max(most, emissions[i * labels + y]);
      }
      for (int y = 0; y < labels; y++) {
        potentials[i * labels + y] = StrictMath.exp(emissions[i * labels + y] - most);
      }
    }
    return potentials;
  }

  private void scale(double[] sums, int place) {
    double sum = 0;
    for (int y = 0; y < labels; y++) {
      sum += sums[place * labels + y];
    }
    for (int y = 0; y < labels; y++) {
      sums[place * labels + y] /= sum;
    }
  }

  /// How probable a label is at a place, 0 to 1.
  public double probability(int place, int label) {
    if (!summed) {
      sum(); // most sequences have nothing of which one would ask how probable it is
      summed = true;
    }
    double sum = 0;
    for (int y = 0; y < labels; y++) {
      sum += forward[place * labels + y] * backward[place * labels + y];
    }
    int at = place * labels + label;
    return forward[at] * backward[at] / sum;
  }

  /// The labels of the most probable sequence.
  public int[] best() {
    var scores = new double[size * labels];
    var from = new int[size * labels];
    for (int i = 0; i < size; i++) {
      for (int to = 0; to < labels; to++) {
        int at = i * labels + to;
        int before = i == 0 ? 0 : bestBefore(scores, i, to);
        from[at] = before;
        scores[at] =
            emissions[at]
                + (i == 0 ? 0 : scores[(i - 1) * labels + before] + into[to * labels + before]);
      }
    }
    var best = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      best[i] = i == size - 1 ? last(scores) : from[(i + 1) * labels + best[i + 1]];
    }
    return best;
  }

  private int bestBefore(double[] scores, int place, int to) {
    int best = 0;
    int row = (place - 1) * labels;
    double most = scores[row] + into[to * labels];
    for (int y = 1; y < labels; y++) {
      double score = scores[row + y] + into[to * labels + y];
      if (score > most) {
        most = score;
        best = y;
      }
    }
    return best;
  }

  private int last(double[] scores) {
    int best = 0;
    int row = (size - 1) * labels;
    for (int y = 1; y < labels; y++) {
      if (scores[row + y] > scores[row + best]) {
        best = y;
      }
    }
    return best;
  }
}
