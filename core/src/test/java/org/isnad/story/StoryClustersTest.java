package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.story.StoryPins.Pair;
import org.junit.jupiter.api.Test;

/// Which groups edges and pins make.
class StoryClustersTest {

  private static StoryEdge edge(String one, String other, double logOdds) {
    return new StoryEdge(one, other, logOdds, false);
  }

  private static List<List<String>> group(String articles, StoryEdge... edges) {
    return StoryClusters.of(List.of(articles.split("")), List.of(edges), StoryPins.NONE);
  }

  @Test
  void likelyPairsAreJoinedAndUnlikelyOnesNot() {
    assertThat(group("abc", edge("a", "b", 2), edge("b", "c", -2)))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void oneLikelyPairJoinsNoTwoGroupsThatAreUnlikeOtherwise() {
    assertThat(group("abcd", edge("a", "b", 3), edge("c", "d", 3), edge("b", "c", 1)))
        .containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void whatIsVeryLikeOneOfAGroupMayBeUnlikeTheOther() {
    assertThat(group("abc", edge("a", "b", 3), edge("b", "c", 2.5), edge("a", "c", -3)))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void copiesCountOnce() {
    var copies = new StoryEdge("b", "c", 3, true);
    assertThat(group("abc", edge("a", "b", 1), copies)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void pinsOutweighTheTexts() {
    var edges = List.of(edge("a", "b", 3), edge("b", "c", -2.5));
    var pins = new StoryPins(Set.of(new Pair("c", "b")), Set.of(new Pair("a", "b")));
    assertThat(StoryClusters.of(List.of("a", "b", "c"), edges, pins))
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void aPinKeepsApartWhatOthersWouldJoin() {
    var edges = List.of(edge("a", "b", 3), edge("b", "c", 3), edge("a", "c", 3));
    var pins = new StoryPins(Set.of(), Set.of(new Pair("a", "c")));
    assertThat(StoryClusters.of(List.of("a", "b", "c"), edges, pins))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void anyOrderGivesTheSameGroupsAndEachComponentTheSameAlone() {
    var random = new Random(20);
    var articles = new ArrayList<String>();
    var edges = new ArrayList<StoryEdge>();
    for (int i = 0; i < 60; i++) {
      articles.add("x" + i);
    }
    for (int i = 0; i < 120; i++) {
      int block = 20 * random.nextInt(3);
      var one = articles.get(block + random.nextInt(20));
      var other = articles.get(block + random.nextInt(20));
      if (!one.equals(other)) {
        edges.add(new StoryEdge(one, other, 6 * random.nextDouble() - 3, random.nextInt(20) == 0));
      }
    }
    var expected = StoryClusters.of(articles, edges, StoryPins.NONE);
    var block = articles.subList(0, 20);
    var within = edges.stream().filter(edge -> block.contains(edge.one())).toList();
    assertThat(expected).containsAll(StoryClusters.of(block, within, StoryPins.NONE));
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, random);
      Collections.shuffle(edges, random);
      assertThat(StoryClusters.of(articles, edges, StoryPins.NONE)).isEqualTo(expected);
    }
  }
}
