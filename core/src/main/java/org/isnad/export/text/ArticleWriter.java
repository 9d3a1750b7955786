package org.isnad.export.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.export.Messages;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Lineage;

/// Writes an article as it stands in the list of its story: who, when, from whom, and what of it
/// stood in an earlier one.
final class ArticleWriter {

  private final Paper paper;
  private final Messages messages;
  private final Catalogue catalogue;
  private final Map<String, Lineage> lineages = new HashMap<>();

  /// @param lineages of the articles, where they are known
  ArticleWriter(Paper paper, Messages messages, Catalogue catalogue, List<Lineage> lineages) {
    this.paper = paper;
    this.messages = messages;
    this.catalogue = catalogue;
    lineages.forEach(lineage -> this.lineages.put(lineage.article(), lineage));
  }

  void write(AnnotatedArticle annotated) {
    var article = annotated.article();
    var lineage = lineages.get(article.id());
    var items = new ArrayList<String>();
    items.add(paper.bold(catalogue.mark(article.id())));
    items.add(paper.words(Catalogue.publisher(annotated)));
    items.add(
        article
            .published()
            .map(date -> paper.words(date.toString()))
            .orElse(messages.text("undated")));
    if (lineage != null) {
      items.add(paper.words(article.id()));
    } else if (article.outlet().isPresent()) {
      items.add(paper.words(Catalogue.file(article.page().uri())));
    }
    article
        .credit()
        .filter(credit -> !credit.outlets().isEmpty())
        .ifPresent(credit ->
            items.add(messages.text("credits", paper.words(String.join(", ", credit.outlets())))));
    if (lineage != null) {
      items.addAll(lineage(lineage));
    }
    paper.items("", "    ", "  ", items);
    article
        .headline()
        .ifPresent(headline ->
            paper.line(
                "    ",
                paper.words(Paper.shorten(article.text(headline), paper.style().width() - 4))));
  }

  private List<String> lineage(Lineage lineage) {
    if (lineage.earlier().isEmpty()) {
      return List.of();
    }
    var earlier = catalogue.mark(lineage.earlier().get());
    var kind =
        lineage.kind() == Lineage.Kind.COPY
            ? messages.text("lineage.copy", earlier)
            : messages.text("lineage.partial", earlier, Math.round(100 * lineage.share()));
    var lag = lineage.lag();
    return List.of(
        lag.isPresent()
            ? kind + messages.text("comma") + " " + messages.count("lag", lag.getAsInt())
            : kind);
  }
}
