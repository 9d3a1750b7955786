package org.isnad.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Actor;

/// Adds up what a set of articles tells: a timeline, ties between actors, rates, responsibilities.
public final class SituationStep {

  private final TellingReader reader = new TellingReader();
  private final Anchoring anchoring = new Anchoring();

  /// The situation as of the latest day on which any of the articles was published.
  public Situation build(Ground ground) {
    var latest =
        ground.articles().stream()
            .flatMap(article -> article.article().published().stream())
            .max(Comparator.naturalOrder());
    return build(ground, latest);
  }

  /// The situation as of a day up to which the articles were taken.
  public Situation build(Ground ground, LocalDate asOf) {
    return build(ground, Optional.of(asOf));
  }

  private Situation build(Ground ground, Optional<LocalDate> asOf) {
    var entities = new EntityFinder(ground.entities());
    var kinship = new Kinship(ground, entities);
    var sameness = new Sameness(kinship);
    var grounds = new Grounds(ground);
    var told = reader.read(ground, entities);
    var loose = new Joining(told, sameness, ground.reuse(), ground.stories());
    var dated = anchoring.date(told, loose.happenings());
    var joining = new Joining(dated, sameness, ground.reuse(), ground.stories());
    var timeline = new Timeline(joining, grounds, kinship);
    var ties = new Edges(ground, entities, grounds, dated, timeline);
    var edges = ties.edges();
    return new Situation(
        asOf,
        Ranking.of(mentioned(ground.entities()), timeline.entries(), edges),
        edges,
        timeline.entries(),
        new Rates(timeline, kinship).rates(),
        ties.responsibilities());
  }

  /// All entities, each with the number of articles that mention it.
  private static List<Actor> mentioned(List<Entity> entities) {
    return entities.stream().map(entity -> new Actor(entity.id(), 0, 0, articles(entity))).toList();
  }

  private static int articles(Entity entity) {
    return (int) entity.mentions().stream().map(Anchor::article).distinct().count();
  }
}
