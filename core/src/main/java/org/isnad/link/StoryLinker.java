package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.link.TracedStory.Labels;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Failure;
import org.isnad.reuse.ReusePair;
import org.isnad.story.StoryClusters;
import org.isnad.story.StoryEdge;
import org.isnad.word.WordReader;

/// Keeps stories, claims and roots right while articles come in.
///
/// New articles are compared with the neighbours that the memory names; then only the groups that
/// they touch are made again, and only stories whose articles changed are traced again. Groups
/// depend on a whole connected component of edges, so what comes out does not depend on the order
/// in which articles came, as long as no component has more than [#MOST] articles: in a larger one
/// only the stories next to the new articles are made again.
public final class StoryLinker {

  /// How many articles are grouped again at once.
  static final int MOST = 3000;

  private static final int TRACED_AT_ONCE = 500;

  private final LinkMemory memory;
  private final PairLinker pairs;
  private final StoryTracer tracer;
  private final Faults faults = new Faults();

  /// Links within what `memory` remembers.
  public StoryLinker(LinkMemory memory) {
    var words = new WordReader();
    this.memory = memory;
    this.pairs = new PairLinker(memory, words, faults);
    this.tracer = new StoryTracer();
  }

  /// An article and what its claims now rest on.
  public record Labelled(AnnotatedArticle article, Labels labels) {}

  /// Links articles that came in or were made again.
  ///
  /// @return all articles whose labels may have changed, these among them
  public List<Labelled> link(List<AnnotatedArticle> articles) {
    pairs.link(articles);
    var ids = new TreeSet<String>();
    articles.forEach(article -> ids.add(article.article().id()));
    return regroup(ids, ids);
  }

  /// Groups some articles again, after a person's decision about them.
  ///
  /// @return all articles whose labels may have changed
  public List<Labelled> regroup(Set<String> articles) {
    return regroup(articles, Set.of());
  }

  /// What went wrong with single pairs or stories since this was last asked.
  public List<Failure> failures() {
    return faults.drain();
  }

  private List<Labelled> regroup(Set<String> articles, Set<String> fresh) {
    var scope = new Component(memory).around(articles, MOST);
    var edges = new ArrayList<StoryEdge>();
    for (var edge : memory.edges(scope)) {
      if (scope.contains(edge.one()) && scope.contains(edge.other())) {
        edges.add(edge);
      }
    }
    var groups = StoryClusters.of(scope, edges, memory.pins(scope));
    var changed = changed(groups, scope, fresh);
    return changed.isEmpty() ? List.of() : retrace(changed);
  }

  /// Drops the stories that are no more as they were; returns the groups that take their place.
  private List<List<String>> changed(
      List<List<String>> groups, Set<String> scope, Set<String> fresh) {
    var before = new HashMap<Set<String>, String>();
    memory
        .storiesOf(scope)
        .forEach(story -> before.put(new HashSet<>(memory.members(story)), story));
    var changed = new ArrayList<List<String>>();
    for (var group : groups) {
      var members = new HashSet<>(group);
      boolean same = before.containsKey(members) && group.stream().noneMatch(fresh::contains);
      if (same) {
        before.remove(members);
      } else {
        changed.add(group);
      }
    }
    before.values().forEach(memory::dropStory);
    return changed;
  }

  private List<Labelled> retrace(List<List<String>> groups) {
    var labelled = new ArrayList<Labelled>();
    var batch = new ArrayList<List<String>>();
    int size = 0;
    for (var group : groups) {
      batch.add(group);
      size += group.size();
      if (size >= TRACED_AT_ONCE) {
        labelled.addAll(trace(batch));
        batch.clear();
        size = 0;
      }
    }
    labelled.addAll(trace(batch));
    return labelled;
  }

  private List<Labelled> trace(Collection<List<String>> groups) {
    var ids = new TreeSet<String>();
    groups.forEach(ids::addAll);
    var traits = pairs.traits(ids);
    var shared = new SharedWithin(memory.pairsWithin(ids));
    var traced =
        groups.parallelStream()
            .map(group -> trace(group.stream().map(traits::get).toList(), shared.of(group)))
            .toList();
    traced.forEach(memory::keepStory);
    return traced.stream().flatMap(story -> labelled(story, traits).stream()).toList();
  }

  /// Where tracing fails the articles still make up a story, in which nothing is claimed.
  private TracedStory trace(List<Traits> members, List<ReusePair> pairs) {
    var byDate = members.stream().sorted(Traits.BY_DATE).toList();
    var ids = byDate.stream().map(Traits::id).toList();
    return faults
        .guard(() -> String.join(" ", ids), () -> tracer.trace(byDate, pairs))
        .orElseGet(() -> {
          var first = byDate.getFirst().article().article();
          return TracedStory.bare(first.headline().map(first::text).orElse(""), ids);
        });
  }

  private static List<Labelled> labelled(TracedStory story, Map<String, Traits> traits) {
    var labels = new TreeMap<>(story.labels());
    var labelled = new ArrayList<Labelled>();
    for (var id : story.story().articles()) {
      var own = labels.getOrDefault(id, Labels.NONE);
      labelled.add(new Labelled(Objects.requireNonNull(traits.get(id)).article(), own));
    }
    return labelled;
  }
}
