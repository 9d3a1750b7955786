package org.isnad.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.Entity;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Actor;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;

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
        actors(ground.entities(), timeline.entries(), edges),
        edges,
        timeline.entries(),
        new Rates(timeline, kinship).rates(),
        ties.responsibilities());
  }

  /// Those who act, suffer or stand in a relation; first those of whom most happenings are told in
  /// most articles.
  private static List<Actor> actors(List<Entity> entities, List<Entry> entries, List<Edge> edges) {
    var acts = tally(entries.stream().map(Entry::actors).toList());
    var suffers = tally(entries.stream().map(Entry::targets).toList());
    var tied = tally(edges.stream().map(edge -> List.of(edge.from(), edge.to())).toList());
    var weight = new HashMap<String, Integer>();
    var actors = new ArrayList<Actor>();
    for (var entity : entities) {
      var actor =
          new Actor(
              entity.id(),
              acts.getOrDefault(entity.id(), 0),
              suffers.getOrDefault(entity.id(), 0),
              (int) entity.mentions().stream().map(Anchor::article).distinct().count());
      int ties = tied.getOrDefault(entity.id(), 0);
      if (actor.acts() + actor.suffers() + ties > 0) {
        actors.add(actor);
        weight.put(entity.id(), actor.articles() * (actor.acts() + actor.suffers()) + ties);
      }
    }
    actors.sort(Comparator.comparing(actor -> -weight.getOrDefault(actor.entity(), 0)));
    return actors;
  }

  private static Map<String, Integer> tally(Collection<List<String>> lists) {
    var tally = new HashMap<String, Integer>();
    lists.forEach(list -> list.forEach(id -> tally.merge(id, 1, Integer::sum)));
    return tally;
  }
}
