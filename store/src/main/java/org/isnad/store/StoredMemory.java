package org.isnad.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.link.LinkMemory;
import org.isnad.link.TracedStory;
import org.isnad.link.Traits;
import org.isnad.model.AnnotatedArticle;
import org.isnad.reuse.ReusePair;
import org.isnad.store.lucene.Footprints;
import org.isnad.store.sqlite.Shelf;
import org.isnad.story.StoryEdge;
import org.isnad.story.StoryPins;
import org.isnad.story.StoryProfile;

/// What a library remembers of its articles for linking.
final class StoredMemory implements LinkMemory {

  private final Shelf shelf;
  private final Footprints footprints;
  private final UnaryOperator<AnnotatedArticle> complete;

  StoredMemory(Shelf shelf, Footprints footprints, UnaryOperator<AnnotatedArticle> complete) {
    this.shelf = shelf;
    this.footprints = footprints;
    this.complete = complete;
  }

  @Override
  public void remember(Collection<Traits> traits) {
    footprints.put(traits);
    shelf.links().putProfiles(traits.stream().map(Traits::profile).toList());
  }

  @Override
  public Map<String, List<Neighbour>> neighbours(Collection<Traits> traits) {
    return footprints.neighbours(traits);
  }

  @Override
  public List<AnnotatedArticle> articles(Set<String> ids) {
    return shelf.articles(ids).parallelStream().map(row -> complete.apply(row.get())).toList();
  }

  @Override
  public List<StoryProfile> profiles(Set<String> ids) {
    return shelf.links().profiles(ids);
  }

  @Override
  public void forgetPairs(Set<String> ids) {
    shelf.links().forgetPairs(ids);
  }

  @Override
  public void keepPairs(Collection<ReusePair> pairs) {
    shelf.links().putPairs(pairs);
  }

  @Override
  public void keepEdges(Collection<StoryEdge> edges) {
    shelf.links().putEdges(edges);
  }

  @Override
  public List<ReusePair> pairsWithin(Set<String> ids) {
    return shelf.links().pairsWithin(ids);
  }

  @Override
  public List<StoryEdge> edges(Set<String> ids) {
    return shelf.links().edges(ids);
  }

  @Override
  public StoryPins pins(Set<String> ids) {
    return shelf.decisions().pins(ids);
  }

  @Override
  public Set<String> storiesOf(Set<String> articles) {
    return shelf.stories().storiesOf(articles);
  }

  @Override
  public List<String> members(String story) {
    return shelf.stories().members(story);
  }

  @Override
  public void dropStory(String id) {
    shelf.stories().drop(id);
  }

  @Override
  public void keepStory(TracedStory story) {
    shelf.stories().put(story);
  }
}
