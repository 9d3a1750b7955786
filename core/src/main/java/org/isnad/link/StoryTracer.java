package org.isnad.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Story;
import org.isnad.provenance.IsnadStep;
import org.isnad.provenance.MediaReader;
import org.isnad.reuse.ReusePair;
import org.isnad.story.StoryTitle;

/// Titles one story and traces what its articles claim.
///
/// A function of the story's articles and of what they share; claims are joined within a story, not
/// across stories.
final class StoryTracer {

  private final IsnadStep isnad;
  private final MediaReader media;

  StoryTracer() {
    isnad = new IsnadStep();
    media = new MediaReader(Knowledge.standard());
  }

  /// The story that some articles make up.
  ///
  /// @param byDate its articles, the earliest first
  TracedStory trace(List<Traits> byDate, List<ReusePair> pairs) {
    var byId = new HashMap<String, Traits>();
    byDate.forEach(one -> byId.put(one.id(), one));
    Function<String, Traits> traits = id -> byId.getOrDefault(id, byDate.getFirst());
    var ids = byDate.stream().map(Traits::id).toList();
    var profiles = byDate.stream().map(Traits::profile).toList();
    var title = StoryTitle.of(profiles, id -> traits.apply(id).article());
    var story = new Story(StableIds.story(ids.getFirst()), title, ids);
    var passages =
        pairs.stream()
            .sorted(
                Comparator.<ReusePair>comparingInt(pair -> place(pair, ids, true))
                    .thenComparingInt(pair -> place(pair, ids, false)))
            .flatMap(pair -> pair.passages().stream())
            .toList();
    var articles = byDate.stream().map(Traits::article).toList();
    var traced =
        isnad.trace(
            articles,
            article -> traits.apply(article.article().id()).text().words(),
            passages,
            List.of(story));
    return StableIds.of(story, traced, media.read(articles));
  }

  private static int place(ReusePair pair, List<String> ids, boolean first) {
    var link = pair.passages().getFirst();
    return ids.indexOf(first ? link.a().article() : link.b().article());
  }
}
