package org.isnad.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Story;
import org.isnad.provenance.IsnadStep;
import org.isnad.provenance.MediaReader;
import org.isnad.reuse.ReusePair;
import org.isnad.story.StoryProfile;
import org.isnad.story.StoryTitle;
import org.isnad.word.WordReader;

/// Titles one story and traces what its articles claim.
///
/// A function of the story's articles and of what they share; claims are joined within a story, not
/// across stories.
final class StoryTracer {

  private static final Comparator<AnnotatedArticle> BY_DATE =
      Comparator.<AnnotatedArticle, String>comparing(
              annotated -> annotated.article().published().map(Object::toString).orElse("9999"))
          .thenComparing(annotated -> annotated.article().id());

  private final IsnadStep isnad;
  private final MediaReader media;

  StoryTracer(WordReader words) {
    isnad = new IsnadStep(words);
    media = new MediaReader(Knowledge.standard());
  }

  /// The story that some articles make up.
  TracedStory trace(
      List<AnnotatedArticle> members, List<StoryProfile> profiles, List<ReusePair> pairs) {
    var articles = members.stream().sorted(BY_DATE).toList();
    var byId = new HashMap<String, AnnotatedArticle>();
    articles.forEach(annotated -> byId.put(annotated.article().id(), annotated));
    var ids = articles.stream().map(annotated -> annotated.article().id()).toList();
    var known =
        profiles.stream().sorted(Comparator.comparingInt(p -> ids.indexOf(p.article()))).toList();
    var title = StoryTitle.of(known, id -> byId.getOrDefault(id, articles.getFirst()));
    var story = new Story(StableIds.story(ids.getFirst()), title, ids);
    var passages =
        pairs.stream()
            .sorted(
                Comparator.<ReusePair>comparingInt(pair -> place(pair, ids, true))
                    .thenComparingInt(pair -> place(pair, ids, false)))
            .flatMap(pair -> pair.passages().stream())
            .toList();
    return StableIds.of(
        story, isnad.trace(articles, passages, List.of(story)), media.read(articles));
  }

  private static int place(ReusePair pair, List<String> ids, boolean first) {
    var link = pair.passages().getFirst();
    return ids.indexOf(first ? link.a().article() : link.b().article());
  }
}
