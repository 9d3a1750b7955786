package org.isnad.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Situation;
import org.isnad.model.Situation.Entry;
import org.isnad.model.Situation.Responsibility;

/// The part of a situation that touches some entities.
public final class Focus {

  private final Set<String> entities;

  /// A focus on entities.
  public Focus(Set<String> entities) {
    this.entities = Set.copyOf(entities);
  }

  /// The entries, edges, rates and responsibilities in which one of them stands, and all actors
  /// that occur in these.
  public Situation of(Situation whole) {
    var timeline = whole.timeline().stream().filter(this::touches).toList();
    var ids = new HashSet<>(timeline.stream().map(Entry::id).toList());
    var edges =
        whole.relations().stream()
            .filter(edge -> entities.contains(edge.from()) || entities.contains(edge.to()))
            .toList();
    var rates =
        whole.rates().stream().filter(rate -> any(rate.actors()) || any(rate.targets())).toList();
    var responsibilities =
        whole.responsibilities().stream()
            .filter(said ->
                entities.contains(said.claimant())
                    || said.entry().filter(ids::contains).isPresent())
            .map(said -> within(said, ids))
            .toList();
    var present = new HashSet<>(entities);
    timeline.forEach(entry -> {
      present.addAll(entry.actors());
      present.addAll(entry.targets());
    });
    edges.forEach(edge -> present.addAll(List.of(edge.from(), edge.to())));
    responsibilities.forEach(said -> present.add(said.claimant()));
    return new Situation(
        whole.asOf(),
        whole.actors().stream().filter(actor -> present.contains(actor.entity())).toList(),
        edges,
        timeline.stream().map(entry -> within(entry, ids)).toList(),
        rates,
        responsibilities);
  }

  private boolean touches(Entry entry) {
    return any(entry.actors()) || any(entry.targets()) || any(entry.place().stream().toList());
  }

  private boolean any(List<String> ids) {
    return ids.stream().anyMatch(entities::contains);
  }

  /// No reference may lead out of what is shown.
  static Entry within(Entry entry, Set<String> ids) {
    return new Entry(
        entry.id(),
        entry.type(),
        entry.actors(),
        entry.targets(),
        entry.place(),
        entry.time(),
        entry.notAfter(),
        entry.counts(),
        entry.polarity(),
        entry.modality(),
        entry.members(),
        entry.roots(),
        entry.status(),
        entry.maybeSame().stream().filter(ids::contains).toList(),
        entry.words());
  }

  static Responsibility within(Responsibility said, Set<String> ids) {
    Optional<String> entry = said.entry().filter(ids::contains);
    return new Responsibility(said.claimant(), entry, said.denied(), said.words());
  }
}
