package org.isnad.situation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Entity;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Support;
import org.isnad.text.Folding;

/// Finds the entities of a report by what they are called, and what it tells of them.
public final class Portraits {

  private final Report report;
  private final Map<String, AnnotatedArticle> articles = new HashMap<>();
  private final Map<String, Map<String, Attribution>> said = new HashMap<>();

  /// The portraits that a report holds.
  public Portraits(Report report) {
    this.report = report;
    report.pages().stream()
        .flatMap(page -> page.articles().stream())
        .forEach(article -> articles.put(article.article().id(), article));
    articles.forEach((id, article) ->
        said.put(
            id,
            article.layerOrNone(Layer.ATTRIBUTIONS).stream()
                .collect(Collectors.toMap(Attribution::id, one -> one, (a, b) -> a))));
  }

  /// The entity of a knowledge base's entry.
  public Optional<Entity> known(String id) {
    return report.entities().stream()
        .filter(e -> e.known().filter(id::equals).isPresent())
        .findFirst();
  }

  /// The entity that most of the names with one of these keys stand for.
  ///
  /// @param keys as of [Name], in any spelling
  public Optional<Entity> named(Collection<String> keys) {
    var wanted = keys.stream().map(Folding::fold).collect(Collectors.toSet());
    var places = new HashMap<String, Set<Span>>();
    articles.forEach((id, article) ->
        places.put(
            id,
            article.layerOrNone(Layer.NAMES).stream()
                .filter(name -> wanted.contains(Folding.fold(name.key())))
                .map(Name::span)
                .collect(Collectors.toSet())));
    return report.entities().stream()
        .filter(entity -> hits(entity, places) > 0)
        .max(Comparator.comparing(entity -> hits(entity, places)));
  }

  private static long hits(Entity entity, Map<String, Set<Span>> places) {
    return entity.mentions().stream()
        .filter(place -> places.getOrDefault(place.article(), Set.of()).contains(place.span()))
        .count();
  }

  /// What the report tells of an entity.
  public Portrait of(Entity entity) {
    var own = new Focus(Set.of(entity.id())).of(report.situation());
    var mentions = new HashMap<String, Set<Span>>();
    entity
        .mentions()
        .forEach(place ->
            mentions.computeIfAbsent(place.article(), id -> new HashSet<>()).add(place.span()));
    var spoken = report.claims().stream().filter(claim -> isSaid(claim, mentions)).toList();
    var ids = spoken.stream().map(Claim::id).collect(Collectors.toSet());
    var others =
        report.claims().stream()
            .filter(claim -> !ids.contains(claim.id()))
            .filter(claim -> claim.support().stream().anyMatch(s -> isIn(s.anchor(), mentions)))
            .toList();
    return new Portrait(
        entity,
        FormReader.read(entity, articles),
        own.relations().stream()
            .filter(tie -> List.of(tie.from(), tie.to()).contains(entity.id()))
            .toList(),
        own.timeline().stream().filter(e -> e.actors().contains(entity.id())).toList(),
        own.timeline().stream().filter(e -> e.targets().contains(entity.id())).toList(),
        spoken,
        others);
  }

  private boolean isSaid(Claim claim, Map<String, Set<Span>> mentions) {
    return claim.support().stream().anyMatch(support -> isSaid(support, mentions));
  }

  /// Whether the entity is named as the source, or as one of those who passed it on.
  private boolean isSaid(Support support, Map<String, Set<Span>> mentions) {
    var article = support.anchor().article();
    var attribution = support.attribution().map(id -> said.getOrDefault(article, Map.of()).get(id));
    var spans = mentions.getOrDefault(article, Set.of());
    return attribution
        .filter(one ->
            one.source().filter(spans::contains).isPresent()
                || one.chain().stream()
                    .map(ChainLink::span)
                    .flatMap(Optional::stream)
                    .anyMatch(spans::contains))
        .isPresent();
  }

  private static boolean isIn(Anchor words, Map<String, Set<Span>> mentions) {
    return mentions.getOrDefault(words.article(), Set.of()).stream()
        .anyMatch(words.span()::contains);
  }
}
