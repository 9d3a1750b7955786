package org.isnad.export.text;

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
import org.isnad.model.Layer;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Support;

/// The articles, attributions and roots of a report, found by their ids; articles have numbers.
final class Catalogue {

  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Map<String, Attribution>> attributions = new HashMap<>();
  private final Map<String, Root> roots = new HashMap<>();
  private final Map<String, List<ReuseAlignment>> reuse = new HashMap<>();

  Catalogue(Report report) {
    for (var page : report.pages()) {
      for (var annotated : page.articles()) {
        var id = annotated.article().id();
        articles.put(id, annotated);
        numbers.putIfAbsent(id, numbers.size() + 1);
        marks.put(mark(id), id);
        var said = new HashMap<String, Attribution>();
        annotated.layerOrNone(Layer.ATTRIBUTIONS).forEach(a -> said.put(a.id(), a));
        attributions.put(id, said);
      }
    }
    report.roots().forEach(root -> roots.put(root.id(), root));
    report
        .reuse()
        .forEach(
            link -> reuse.computeIfAbsent(link.a().article(), a -> new ArrayList<>()).add(link));
  }

  /// All articles, in the order of the report.
  List<AnnotatedArticle> articles() {
    return List.copyOf(articles.values());
  }

  Optional<AnnotatedArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /// `[3]`, as the list of articles has it.
  String mark(String article) {
    return "[" + numbers.getOrDefault(article, 0) + "]";
  }

  /// The article that a mark stands for.
  Optional<AnnotatedArticle> marked(String mark) {
    return Optional.ofNullable(articles.get(marks.getOrDefault(mark, "")));
  }

  /// Who published the article, or else the last part of its page's name.
  String publisher(AnnotatedArticle annotated) {
    var article = annotated.article();
    return article.outlet().orElseGet(() -> file(article.page().uri()));
  }

  /// An article's headline, or the first words of its body.
  String title(AnnotatedArticle annotated) {
    var article = annotated.article();
    return article
        .headline()
        .or(() -> article.body().stream().findFirst())
        .map(article::text)
        .orElseGet(() -> file(article.page().uri()));
  }

  /// The last part of a page's name.
  String file(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  Optional<Attribution> attribution(Support support) {
    var said = attributions.getOrDefault(support.anchor().article(), Map.of());
    return support.attribution().map(said::get);
  }

  /// The page's words at a place; empty when the report does not hold the article.
  String words(Anchor anchor) {
    return article(anchor.article())
        .map(annotated -> annotated.article().text(anchor.span()))
        .orElse("");
  }

  /// Who is named first as the source of a passage.
  Optional<String> speaker(Anchor passage) {
    return attributions.getOrDefault(passage.article(), Map.of()).values().stream()
        .filter(attribution ->
            2 * attribution.content().overlap(passage.span()) > passage.span().length())
        .min(
            Comparator.comparing((Attribution attribution) -> attribution.parent().isPresent())
                .thenComparing(attribution -> -attribution.content().overlap(passage.span()))
                .thenComparing(Attribution::content))
        .map(attribution ->
            attribution.chain().isEmpty()
                ? attribution.sourceName()
                : attribution.chain().getFirst().name())
        .filter(name -> !name.isBlank());
  }

  /// The passages that an article shares with others, as the first of the two.
  List<ReuseAlignment> reuse(String article) {
    return List.copyOf(reuse.getOrDefault(article, List.of()));
  }

  List<Root> roots(Claim claim) {
    var found = new ArrayList<Root>();
    claim.roots().stream().map(roots::get).filter(r -> r != null).forEach(found::add);
    return found;
  }
}
