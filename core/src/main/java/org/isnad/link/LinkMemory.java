package org.isnad.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.reuse.ReusePair;
import org.isnad.story.StoryEdge;
import org.isnad.story.StoryPins;
import org.isnad.story.StoryProfile;

/// What is remembered of the articles that came before, and of what holds between them.
///
/// An article stands under its id. All that is asked for several articles is asked at once, so that
/// a memory on disk reads in one go.
public interface LinkMemory {

  /// An article that may share text with another, or tell its story.
  ///
  /// @param article its id
  /// @param published its day
  /// @param fingerprints that both have
  /// @param keys that both have; 0 when the two were published too far apart to be compared
  record Neighbour(String article, Optional<LocalDate> published, int fingerprints, int keys) {}

  /// Remembers what articles are found by, in place of what was remembered under their ids.
  void remember(Collection<Traits> traits);

  /// The neighbours of articles that are remembered, each pair in the list of at least one of the
  /// two.
  Map<String, List<Neighbour>> neighbours(Collection<Traits> traits);

  /// The articles of some ids with all their layers.
  List<AnnotatedArticle> articles(Set<String> ids);

  /// The profiles of some articles.
  List<StoryProfile> profiles(Set<String> ids);

  /// Drops all pairs in which one of the articles stands.
  void forgetPairs(Set<String> ids);

  /// Keeps pairs that share passages.
  void keepPairs(Collection<ReusePair> pairs);

  /// Keeps compared pairs.
  void keepEdges(Collection<StoryEdge> edges);

  /// The pairs that share passages and of which both articles are among these.
  List<ReusePair> pairsWithin(Set<String> ids);

  /// The compared pairs in which one of these articles stands.
  List<StoryEdge> edges(Set<String> ids);

  /// What a person decided about any of these articles.
  StoryPins pins(Set<String> ids);

  /// The ids of the stories in which these articles stand.
  Set<String> storiesOf(Set<String> articles);

  /// The articles of a story; nothing when there is none of this id.
  List<String> members(String story);

  /// Forgets a story.
  void dropStory(String id);

  /// Keeps a story with its claims.
  void keepStory(TracedStory story);
}
