package org.isnad.export.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.Root;
import org.isnad.model.Support;

/// What a report holds under the names that a text gives it: articles have numbers.
final class Catalogue {

  private final ReportIndex index;
  private final Map<String, String> marks = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<ReuseAlignment>> reuse = new HashMap<>();

  Catalogue(Report report) {
    index = new ReportIndex(report);
    for (var annotated : index.articles()) {
      var id = annotated.article().id();
      numbers.put(id, numbers.size() + 1);
      marks.put(mark(id), id);
    }
    report
        .reuse()
        .forEach(
            link -> reuse.computeIfAbsent(link.a().article(), a -> new ArrayList<>()).add(link));
  }

  /// All articles, in the order of the report.
  List<AnnotatedArticle> articles() {
    return index.articles();
  }

  Optional<AnnotatedArticle> article(String id) {
    return index.article(id);
  }

  /// `[3]`, as the list of articles has it.
  String mark(String article) {
    return "[" + numbers.getOrDefault(article, 0) + "]";
  }

  /// The article that a mark stands for.
  Optional<AnnotatedArticle> marked(String mark) {
    return article(marks.getOrDefault(mark, ""));
  }

  /// Who published the article, or else the last part of its page's name.
  static String publisher(AnnotatedArticle annotated) {
    var article = annotated.article();
    return article.outlet().orElseGet(() -> file(article.page().uri()));
  }

  /// An article's headline, or the first words of its body.
  static String title(AnnotatedArticle annotated) {
    var article = annotated.article();
    return article
        .headline()
        .or(() -> article.body().stream().findFirst())
        .map(article::text)
        .orElseGet(() -> file(article.page().uri()));
  }

  /// The last part of a page's name.
  static String file(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  Optional<Claim> claim(String id) {
    return index.claim(id);
  }

  Optional<Attribution> attribution(Support support) {
    return index.attribution(support);
  }

  /// The page's words at a place; empty when the report does not hold the article.
  String words(Anchor anchor) {
    return index.words(anchor);
  }

  /// Who is named first as the source of a passage.
  Optional<String> speaker(Anchor passage) {
    return article(passage.article())
        .flatMap(annotated -> ReportIndex.speaker(annotated, passage.span()));
  }

  /// The passages that an article shares with others, as the first of the two.
  List<ReuseAlignment> reuse(String article) {
    return List.copyOf(reuse.getOrDefault(article, List.of()));
  }

  List<Root> roots(Claim claim) {
    return index.roots(claim);
  }
}
