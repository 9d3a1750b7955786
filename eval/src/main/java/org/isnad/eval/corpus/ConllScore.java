package org.isnad.eval.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.NameType;
import org.isnad.score.LayerScore;

/// The score of CoNLL's shared tasks: a name counts when its words and its type are exactly right.
public final class ConllScore {

  private static final List<NameType> SCORED = List.of(NameType.PER, NameType.LOC, NameType.ORG);

  private final List<LayerScore> scores =
      new ArrayList<>(SCORED.stream().map(type -> LayerScore.of(type.name())).toList());

  /// Adds what was marked and found in one article.
  public void add(List<Mention> marked, List<Mention> found) {
    for (int i = 0; i < SCORED.size(); i++) {
      var type = SCORED.get(i);
      var right = new HashSet<>(marked.stream().filter(m -> m.type() == type).toList());
      var answers = new HashSet<>(found.stream().filter(m -> m.type() == type).toList());
      int hits = (int) answers.stream().filter(right::contains).count();
      scores.set(i, scores.get(i).plus(hits, answers.size() - hits, right.size() - hits));
    }
  }

  /// The scores of the types.
  public List<LayerScore> types() {
    return List.copyOf(scores);
  }

  /// All types together.
  public LayerScore micro() {
    var sum = LayerScore.of("micro");
    for (var score : scores) {
      sum = sum.plus(score);
    }
    return sum;
  }

  /// One line a type and one for all of them.
  public List<String> lines() {
    return Stream.concat(scores.stream(), Stream.of(micro()))
        .map(score ->
            String.format(
                Locale.ROOT,
                "%-6s P %.3f  R %.3f  F1 %.3f  (%.0f marked)",
                score.layer(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.keyed()))
        .toList();
  }
}
