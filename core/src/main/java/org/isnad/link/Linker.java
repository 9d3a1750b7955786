package org.isnad.link;

import java.util.List;
import org.isnad.entity.Decisions;
import org.isnad.entity.EntityResolver;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.provenance.IsnadStep;
import org.isnad.provenance.MediaReader;
import org.isnad.reuse.ReuseFinder;
import org.isnad.situation.Ground;
import org.isnad.situation.SituationStep;
import org.isnad.story.StoryGrouper;
import org.isnad.word.WordReader;

/// Finds what holds between articles: shared passages, entities, stories, claims and their roots,
/// and what they add up to.
public final class Linker {

  private final WordReader words = new WordReader();
  private final ReuseFinder reuse = new ReuseFinder(words);
  private final StoryGrouper stories = new StoryGrouper(words);
  private final IsnadStep isnad = new IsnadStep();
  private final SituationStep situation = new SituationStep();
  private final EntityResolver entities;
  private final MediaReader media;
  private final Decisions decisions;

  public Linker() {
    this(Decisions.NONE, Knowledge.standard());
  }

  /// A linker that follows a user's decisions on identities, and what the user knows.
  public Linker(Decisions decisions, Knowledge knowledge) {
    this.decisions = decisions;
    this.entities = new EntityResolver(knowledge);
    this.media = new MediaReader(knowledge);
  }

  /// All that holds between articles whose stories were traced before.
  ///
  /// @param traced the stories, no further than the articles go
  /// @param articles of the stories, with all their layers
  /// @param shared passages that they share
  public Linked link(
      List<TracedStory> traced, List<AnnotatedArticle> articles, List<ReuseAlignment> shared) {
    var stories = traced.stream().map(TracedStory::story).toList();
    var claims = traced.stream().flatMap(story -> story.claims().stream()).toList();
    var roots = Roots.together(traced);
    var named = entities.resolve(articles, shared, decisions);
    var ground = new Ground(articles, named, shared, stories, claims, roots);
    return new Linked(
        named,
        shared,
        stories,
        claims,
        roots,
        traced.stream().flatMap(story -> story.conflicts().stream()).toList(),
        media.read(articles),
        situation.build(ground));
  }

  /// All links of a set of articles.
  public Linked link(List<AnnotatedArticle> articles) {
    var shared = reuse.find(articles);
    var grouped = stories.group(articles, shared);
    var traced = isnad.trace(articles, words::read, shared, grouped);
    var named = entities.resolve(articles, shared, decisions);
    var ground = new Ground(articles, named, shared, grouped, traced.claims(), traced.roots());
    return new Linked(
        named,
        shared,
        grouped,
        traced.claims(),
        traced.roots(),
        traced.conflicts(),
        media.read(articles),
        situation.build(ground));
  }
}
