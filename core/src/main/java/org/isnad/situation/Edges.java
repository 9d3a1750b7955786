package org.isnad.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.Layer;
import org.isnad.model.Relation;
import org.isnad.model.Situation.Edge;
import org.isnad.model.Situation.Responsibility;
import org.isnad.model.Timex3;

/// Sums up relations: one edge for each type and pair; and who claims or denies which happening.
final class Edges {

  private static final String CLAIMED = "CLAIMS_RESPONSIBILITY";
  private static final String DENIED = "DENIES_RESPONSIBILITY";
  private static final Set<String> MUTUAL = Set.of("ALLIED_WITH", "HAS_TIES_WITH");

  private record Key(String type, String from, String to) {}

  private record Said(Relation relation, Anchor place) {}

  private final EntityFinder entities;
  private final Grounds grounds;
  private final Map<Key, List<Said>> edges = new LinkedHashMap<>();
  private final List<Responsibility> responsibilities = new ArrayList<>();

  Edges(Ground ground, EntityFinder entities, Grounds grounds, List<Told> told, Timeline timeline) {
    this.entities = entities;
    this.grounds = grounds;
    var events = new LinkedHashMap<String, List<Told>>();
    told.forEach(one -> events.computeIfAbsent(one.articleId(), id -> new ArrayList<>()).add(one));
    for (var article : ground.articles()) {
      var here = events.getOrDefault(article.article().id(), List.of());
      for (var relation : article.layerOrNone(Layer.RELATIONS)) {
        if (relation.type().equals(CLAIMED) || relation.type().equals(DENIED)) {
          responsibility(article, relation, here, timeline);
        } else {
          edge(article, relation);
        }
      }
    }
  }

  List<Edge> edges() {
    return edges.entrySet().stream().map(entry -> edge(entry.getKey(), entry.getValue())).toList();
  }

  List<Responsibility> responsibilities() {
    return responsibilities.stream().distinct().toList();
  }

  private void responsibility(
      AnnotatedArticle article, Relation relation, List<Told> events, Timeline timeline) {
    var id = article.article().id();
    var entry =
        events.stream()
            .filter(one -> one.event().span().overlaps(relation.to()))
            .map(one -> timeline.id(one.order()))
            .findFirst();
    entities
        .at(id, relation.from())
        .map(claimant ->
            new Responsibility(
                claimant, entry, relation.type().equals(DENIED), new Anchor(id, relation.span())))
        .ifPresent(responsibilities::add);
  }

  private void edge(AnnotatedArticle article, Relation relation) {
    var id = article.article().id();
    var from = entities.at(id, relation.from());
    var to = entities.at(id, relation.to());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return;
    }
    boolean turned = MUTUAL.contains(relation.type()) && isAfter(from.get(), to.get());
    var key =
        turned
            ? new Key(relation.type(), to.get(), from.get())
            : new Key(relation.type(), from.get(), to.get());
    edges
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Said(relation, new Anchor(id, relation.span())));
  }

  private static boolean isAfter(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other) > 0
        : one.length() > other.length();
  }

  private Edge edge(Key key, List<Said> said) {
    var claims = new LinkedHashSet<Claim>();
    said.forEach(one -> claims.addAll(grounds.claims(one.place, one.relation.attribution())));
    var relations = said.stream().map(Said::relation).toList();
    return new Edge(
        key.type,
        key.from,
        key.to,
        relations.stream().map(Relation::role).flatMap(Optional::stream).findFirst(),
        relations.stream().anyMatch(Relation::stated),
        relations.stream().allMatch(Relation::former),
        relations.stream()
            .flatMap(one -> one.time().stream())
            .map(Timex3::value)
            .filter(value -> Days.parse(value).isPresent())
            .distinct()
            .toList(),
        said.stream().map(Said::place).distinct().toList(),
        grounds.footing(claims).roots());
  }
}
