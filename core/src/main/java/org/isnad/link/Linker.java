package org.isnad.link;

import java.util.List;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Situation;
import org.isnad.provenance.IsnadStep;
import org.isnad.reuse.ReuseFinder;
import org.isnad.story.StoryGrouper;
import org.isnad.word.WordReader;

/// Finds what holds between articles: shared passages, then stories, then claims and their roots.
public final class Linker {

  private final WordReader words = new WordReader();
  private final ReuseFinder reuse = new ReuseFinder(words);
  private final StoryGrouper stories = new StoryGrouper(words);
  private final IsnadStep isnad = new IsnadStep(words);

  /// All links of a set of articles.
  public Linked link(List<AnnotatedArticle> articles) {
    var shared = reuse.find(articles);
    var grouped = stories.group(articles, shared);
    var traced = isnad.trace(articles, shared, grouped);
    return new Linked(
        List.of(),
        shared,
        grouped,
        traced.claims(),
        traced.roots(),
        traced.conflicts(),
        Situation.NONE);
  }
}
