package org.isnad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Conflict;
import org.isnad.model.Layer;
import org.isnad.model.Medium;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.Support;

/// The articles, attributions, claims, roots and media of a report, found by their ids.
public final class ReportIndex {

  private final Report report;
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Map<String, Attribution>> attributions = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Root> roots = new HashMap<>();
  private final Map<String, Medium> media = new HashMap<>();

  public ReportIndex(Report report) {
    this.report = report;
    for (var page : report.pages()) {
      for (var annotated : page.articles()) {
        var id = annotated.article().id();
        articles.put(id, annotated);
        var said = new HashMap<String, Attribution>();
        annotated.layerOrNone(Layer.ATTRIBUTIONS).forEach(a -> said.put(a.id(), a));
        attributions.put(id, said);
      }
    }
    report.claims().forEach(claim -> claims.put(claim.id(), claim));
    report.roots().forEach(root -> roots.put(root.id(), root));
    report.media().forEach(medium -> medium.articles().forEach(id -> media.put(id, medium)));
  }

  /// All articles, in the order of the report.
  public List<AnnotatedArticle> articles() {
    return List.copyOf(articles.values());
  }

  public Optional<AnnotatedArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /// The attribution under which an article makes a claim; absent when in its own voice.
  public Optional<Attribution> attribution(Support support) {
    var said = attributions.getOrDefault(support.anchor().article(), Map.of());
    return support.attribution().map(said::get);
  }

  /// The outlet that published an article.
  public Optional<Medium> medium(String article) {
    return Optional.ofNullable(media.get(article));
  }

  /// The page's words at a place; empty when the report does not hold the article.
  public String words(Anchor anchor) {
    return article(anchor.article())
        .map(annotated -> annotated.article().text(anchor.span()))
        .orElse("");
  }

  /// The roots of a claim that the report holds.
  public List<Root> roots(Claim claim) {
    var found = new ArrayList<Root>();
    claim.roots().stream().map(roots::get).filter(r -> r != null).forEach(found::add);
    return found;
  }

  /// The conflicts in which a claim stands.
  public List<Conflict> conflicts(Claim claim) {
    return report.conflicts().stream()
        .filter(conflict -> conflict.claims().contains(claim.id()))
        .toList();
  }

  /// Who is named first as the source of a passage.
  public static Optional<String> speaker(AnnotatedArticle annotated, Span passage) {
    return annotated.layerOrNone(Layer.ATTRIBUTIONS).stream()
        .filter(attribution -> 2 * attribution.content().overlap(passage) > passage.length())
        .min(
            Comparator.comparing((Attribution attribution) -> attribution.parent().isPresent())
                .thenComparing(attribution -> -attribution.content().overlap(passage))
                .thenComparing(Attribution::content))
        .map(attribution ->
            attribution.chain().isEmpty()
                ? attribution.sourceName()
                : attribution.chain().getFirst().name())
        .filter(name -> !name.isBlank());
  }
}
