package org.isnad.eval.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that stand among the same neighbours come into one cluster, the same at each run.
class ClusterWordsTest {

  private static final List<String> VERBS = List.of("زار", "غادر", "بلغ");
  private static final List<String> NAMES = List.of("سمير", "ليلى", "نادر", "هدى");
  private static final List<String> PLACES = List.of("الميناء", "السوق", "القلعة");

  @Test
  void wordsOfTheSamePlacesInTheLineAreOneCluster() {
    var clusters = ClusterWords.of(lines(), 4, 5);
    assertThat(clusters).hasSize(3).allSatisfy(c -> assertThat(c.split(" ")).hasSizeBetween(3, 4));
    assertThat(clusters)
        .anySatisfy(c -> assertThat(c.split(" ")).containsExactlyInAnyOrderElementsOf(NAMES));
  }

  @Test
  void rareWordsAreInNoCluster() {
    var lines = lines();
    lines.add(List.of("زار", "فريد", "الميناء"));
    assertThat(String.join(" ", ClusterWords.of(lines, 4, 5))).doesNotContain("فريد");
  }

  @Test
  void aRareWordCountsAsWhatIsLeftOfItWithoutClitics() {
    var vocabulary = new Vocabulary(List.of(List.of("سمير", "سمير", "وسمير")), 2);
    assertThat(vocabulary.number("وسمير")).isEqualTo(vocabulary.number("سمير"));
    assertThat(vocabulary.number("نادر")).isEqualTo(Vocabulary.RARE);
  }

  @Test
  void theSameLinesGiveTheSameClusters() {
    assertThat(ClusterWords.of(lines(), 4, 5)).isEqualTo(ClusterWords.of(lines(), 4, 5));
  }

  private static List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    for (var verb : VERBS) {
      for (var name : NAMES) {
        for (var place : PLACES) {
          lines.add(List.of(verb, name, place));
        }
      }
    }
    return lines;
  }
}
