package org.isnad.link;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.entity.Decisions;
import org.isnad.entity.EntityResolver;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Situation;
import org.isnad.model.Story;
import org.isnad.provenance.IsnadStep;
import org.isnad.provenance.MediaReader;
import org.isnad.provenance.Traced;
import org.isnad.reuse.ReuseFinder;
import org.isnad.situation.Ground;
import org.isnad.situation.SituationStep;
import org.isnad.story.StoryGrouper;
import org.isnad.word.WordReader;

/// Finds what holds between articles: shared passages, entities, stories, claims and their roots,
/// and what they add up to.
///
/// A fault of the software in one of these costs that one, not what else is known of the articles.
public final class Linker {

  private static final int FEW = 3;

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
    var conflicts = traced.stream().flatMap(story -> story.conflicts().stream()).toList();
    return link(articles, shared, stories, new Traced(claims, roots, conflicts), new Faults());
  }

  /// All links of a set of articles.
  public Linked link(List<AnnotatedArticle> articles) {
    var faults = new Faults();
    var where = where(articles);
    var shared = faults.guard(where, () -> reuse.find(articles)).orElse(List.of());
    var grouped = faults.guard(where, () -> stories.group(articles, shared)).orElse(List.of());
    var traced =
        faults
            .guard(where, () -> isnad.trace(articles, words::read, shared, grouped))
            .orElse(Traced.NOTHING);
    return link(articles, shared, grouped, traced, faults);
  }

  private Linked link(
      List<AnnotatedArticle> articles,
      List<ReuseAlignment> shared,
      List<Story> grouped,
      Traced traced,
      Faults faults) {
    var where = where(articles);
    var named =
        faults.guard(where, () -> entities.resolve(articles, shared, decisions)).orElse(List.of());
    var ground = new Ground(articles, named, shared, grouped, traced.claims(), traced.roots());
    return new Linked(
        named,
        shared,
        grouped,
        traced.claims(),
        traced.roots(),
        traced.conflicts(),
        faults.guard(where, () -> media.read(articles)).orElse(List.of()),
        faults.guard(where, () -> situation.build(ground)).orElse(Situation.NONE),
        faults.drain());
  }

  /// The first articles at work, and how many there are.
  private static Supplier<String> where(List<AnnotatedArticle> articles) {
    return () ->
        articles.stream()
                .limit(FEW)
                .map(article -> article.article().id())
                .collect(Collectors.joining(" "))
            + (articles.size() > FEW ? " ... (" + articles.size() + ")" : "");
  }
}
