package org.isnad.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Situation.Actor;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Entry;

/// The order of actors by their part in happenings and ties.
final class Ranking {

  private Ranking() {}

  /// Those who act, suffer or stand in a relation; first those of whom most happenings are told in
  /// most articles.
  ///
  /// @param known actors with the number of their articles; what else they say is counted anew
  static List<Actor> of(List<Actor> known, List<Entry> entries, List<Edge> edges) {
    var acts = tally(entries.stream().map(Entry::actors).toList());
    var suffers = tally(entries.stream().map(Entry::targets).toList());
    var tied = tally(edges.stream().map(edge -> List.of(edge.from(), edge.to())).toList());
    Map<String, Integer> weight = new HashMap<>();
    var actors = new ArrayList<Actor>();
    for (var one : known) {
      var id = one.entity();
      var actor =
          new Actor(id, acts.getOrDefault(id, 0), suffers.getOrDefault(id, 0), one.articles());
      int ties = tied.getOrDefault(id, 0);
      if (actor.acts() + actor.suffers() + ties > 0) {
        actors.add(actor);
        weight.put(id, actor.articles() * (actor.acts() + actor.suffers()) + ties);
      }
    }
    actors.sort(Comparator.comparing(actor -> -weight.getOrDefault(actor.entity(), 0)));
    return actors;
  }

  private static Map<String, Integer> tally(Collection<List<String>> lists) {
    Map<String, Integer> tally = new HashMap<>();
    lists.forEach(list -> list.forEach(id -> tally.merge(id, 1, Integer::sum)));
    return tally;
  }
}
