package org.isnad.neural;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.annotate.name.Proposal;
import org.isnad.model.NameType;

/// The best label of each word, and how probable it is; what names they make.
final class Labelling {

  private static final int NONE = -1;

  private final List<Label> labels;
  private final int[] best;
  private final double[] probabilities;

  /// No label yet for so many words.
  Labelling(List<Label> labels, int words) {
    this.labels = labels;
    best = new int[words];
    Arrays.fill(best, NONE);
    probabilities = new double[words];
  }

  /// Gives a word its best label.
  ///
  /// @param logits numbers of which the softmax is the probability of each label
  /// @param at where those of the word begin
  void set(int word, FloatBuffer logits, int at) {
    int most = 0;
    for (int y = 1; y < labels.size(); y++) {
      most = logits.get(at + y) > logits.get(at + most) ? y : most;
    }
    double sum = 0;
    for (int y = 0; y < labels.size(); y++) {
      sum += StrictMath.exp(logits.get(at + y) - (double) logits.get(at + most));
    }
    best[word] = most;
    probabilities[word] = 1 / sum;
  }

  /// The names that the labels make, none across the end of a sequence.
  ///
  /// @param ends the index after the last word of each sequence
  /// @param rule how origins name the model
  List<Proposal> names(List<Integer> ends, String rule) {
    var names = new ArrayList<Proposal>();
    int start = 0;
    for (int end : ends) {
      int at = start;
      while (at < end) {
        at = name(at, end, rule, names);
      }
      start = end;
    }
    return names;
  }

  /// Adds the name that begins at a word, if one does, and returns where to go on.
  private int name(int start, int limit, String rule, List<Proposal> names) {
    var type = label(start).flatMap(Label::type);
    if (type.isEmpty()) {
      return start + 1;
    }
    int end = end(start, limit, type.get());
    double least = Arrays.stream(probabilities, start, end).min().orElseThrow();
    names.add(new Proposal(start, end, type.get(), least, rule));
    return end;
  }

  private int end(int start, int limit, NameType type) {
    int end = start + 1;
    while (end < limit
        && label(end - 1).filter(Label::closes).isEmpty()
        && label(end).filter(label -> label.continues(type)).isPresent()) {
      end++;
    }
    return end;
  }

  private Optional<Label> label(int word) {
    return best[word] == NONE ? Optional.empty() : Optional.of(labels.get(best[word]));
  }
}
