package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;

/// Where an article comes from.
final class Details {

  private Details() {}

  /// What is known of it, in a reader's words.
  static List<Fact> of(Article article, Wording words) {
    var facts = new ArrayList<Fact>();
    article.section().ifPresent(s -> facts.add(fact(words, "section", article.text(s))));
    article.byline().ifPresent(s -> facts.add(fact(words, "byline", article.text(s))));
    article.credit().ifPresent(c -> facts.add(fact(words, "credit", article.text(c.span()))));
    if (!article.keywords().isEmpty()) {
      var keywords = article.keywords().stream().map(article::text).toList();
      facts.add(fact(words, "keywords", String.join(words.text("comma"), keywords)));
    }
    var page = article.page();
    facts.add(fact(words, "page", page.uri()));
    facts.add(fact(words, "encoding", page.encoding()));
    facts.add(fact(words, "sha256", page.sha256()));
    facts.add(fact(words, "article", article.id()));
    return facts;
  }

  private static Fact fact(Wording words, String name, String value) {
    return new Fact(words.text("fact." + name), value);
  }

  /// A citation: headline, publisher, day, page, digest.
  static List<String> citation(Article article, Wording words) {
    var parts = new ArrayList<String>();
    parts.add("\u00AB" + Headline.title(article) + "\u00BB");
    parts.add(Headline.outlet(article, words.taste()));
    article.published().ifPresent(day -> parts.add(words.day(day)));
    parts.add(article.page().uri());
    parts.add("sha256:" + article.page().sha256());
    return List.copyOf(parts);
  }
}
