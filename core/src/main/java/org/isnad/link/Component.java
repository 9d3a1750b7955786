package org.isnad.link;

import java.util.Set;
import java.util.TreeSet;
import org.isnad.story.StoryClusters;
import org.isnad.story.StoryEdge;

/// The articles whose groups may change together.
final class Component {

  private final LinkMemory memory;

  Component(LinkMemory memory) {
    this.memory = memory;
  }

  /// All articles connected to some by edges that can join groups, or by a person's decisions; when
  /// they are too many, the members of the stories next to them.
  Set<String> around(Set<String> articles, int most) {
    var reached = new TreeSet<>(articles);
    reached.addAll(members(articles));
    Set<String> rim = new TreeSet<>(reached);
    while (!rim.isEmpty() && reached.size() <= most + articles.size()) {
      var next = beside(rim);
      next.removeAll(reached);
      reached.addAll(next);
      rim = next;
    }
    return rim.isEmpty() ? reached : besideStories(articles);
  }

  private Set<String> besideStories(Set<String> articles) {
    var near = beside(articles);
    near.addAll(articles);
    near.addAll(members(near));
    return near;
  }

  private Set<String> members(Set<String> articles) {
    var members = new TreeSet<String>();
    memory.storiesOf(articles).forEach(story -> members.addAll(memory.members(story)));
    return members;
  }

  private Set<String> beside(Set<String> articles) {
    var beside = new TreeSet<String>();
    for (var edge : memory.edges(articles)) {
      if (canJoin(edge)) {
        beside.add(edge.one());
        beside.add(edge.other());
      }
    }
    for (var pin : memory.pins(articles).same()) {
      beside.add(pin.one());
      beside.add(pin.other());
    }
    return beside;
  }

  private static boolean canJoin(StoryEdge edge) {
    return edge.copy() || edge.logOdds() >= StoryClusters.LEAST;
  }
}
