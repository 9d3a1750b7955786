package org.isnad.page.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the element that holds the body of the page's article: where the markup says so, else the
/// block with the most text and the fewest links.
final class TextBlock {

  /// What was found.
  ///
  /// @param block the element, where there is one
  /// @param several how many articles the page lists; 0 unless it is a page of lists
  /// @param characters of the text found
  record Choice(Optional<Element> block, int several, int characters) {}

  private static final int SHORTEST = 40;
  private static final int SHORTEST_PART = 25;
  private static final int TEASER = 300;
  private static final int LONGEST_TEASER = 400;
  private static final int LEAST_LISTED = 3;
  private static final int LEAST_LINK = 15;
  private static final double FEW_LINKS = 0.75;

  private final Document document;
  private final Headline headline;
  private final Metadata metadata;
  private final Weights weights;

  TextBlock(Document document, Headline headline, Metadata metadata, Weights weights) {
    this.document = document;
    this.headline = headline;
    this.metadata = metadata;
    this.weights = weights;
  }

  Choice find() {
    var bodies = document.select("[itemprop=articleBody]");
    var articles = document.select("article").stream().filter(a -> isOutermost(a)).toList();
    var densest = densest(document.body());
    var marked = best(bodies);
    if (marked.filter(this::isEnough).isPresent()) {
      return checked(marked.get(), isRival(bodies, marked.get()) ? bodies.size() : 0);
    }
    var article = best(articles);
    if (article.filter(a -> isEnough(a) && !isOutweighed(a, articles, densest)).isPresent()) {
      boolean rival = isRival(articles, article.get());
      return checked(densest(article.get()), rival ? articles.size() : 0);
    }
    var main = best(document.select("main, [role=main]")).filter(this::isEnough);
    return checked(main.map(this::densest).filter(this::isEnough).orElse(densest), 0);
  }

  private static boolean isOutermost(Element article) {
    return article.parents().stream().noneMatch(parent -> parent.nameIs("article"));
  }

  /// The one that holds the headline, or stands with it in an article; else the longest.
  private Optional<Element> best(List<Element> all) {
    var headed = all.stream().filter(this::isHeaded).filter(this::isEnough).findFirst();
    return headed.isPresent()
        ? headed
        : all.stream().reduce((a, b) -> weights.text(b) > weights.text(a) ? b : a);
  }

  private boolean isHeaded(Element element) {
    var article = element.closest("article");
    var whole = article == null ? element : article;
    return headline
        .element()
        .filter(heading -> heading == whole || heading.parents().contains(whole))
        .isPresent();
  }

  private boolean isEnough(Element element) {
    return weights.text(element) >= SHORTEST;
  }

  /// Whether others of the page are as long, and nothing says which one counts.
  private boolean isRival(List<Element> all, Element chosen) {
    long rivals =
        all.stream()
            .filter(one -> one != chosen && weights.text(one) >= LONGEST_TEASER)
            .filter(one -> 2 * weights.text(one) >= weights.text(chosen))
            .count();
    return rivals > 0 && !isHeaded(chosen) && !metadata.isArticle();
  }

  /// Whether a block holds more text outside all articles than the longest of them: that one is
  /// then a teaser.
  private boolean isOutweighed(Element article, List<Element> articles, Element densest) {
    if (isHeaded(article) || densest == article || densest.parents().contains(article)) {
      return false;
    }
    int inside =
        articles.stream()
            .filter(one -> one.parents().contains(densest))
            .mapToInt(weights::text)
            .sum();
    return weights.text(densest) - inside > weights.text(article);
  }

  private Choice checked(Element block, int rivals) {
    int characters = weights.text(block);
    int listed = rivals > 0 ? rivals : listed(block);
    if (listed > 0) {
      return new Choice(Optional.empty(), listed, characters);
    }
    return isEnough(block)
        ? new Choice(Optional.of(block), 0, characters)
        : new Choice(Optional.empty(), 0, characters);
  }

  /// How many articles a block lists: links that are lines of their own, with little text beside
  /// each, and no stretch between two that holds most of the text.
  private int listed(Element block) {
    if (metadata.isArticle()) {
      return 0;
    }
    int links = 0;
    int run = 0;
    int longest = 0;
    for (var element : block.getAllElements()) {
      if (isLinkLine(element)) {
        links++;
        run = 0;
      }
      run += element.isBlock() ? weights.own(element) : 0;
      longest = Math.max(longest, run);
    }
    int text = weights.text(block);
    boolean teasers = text < (long) TEASER * links && 2 * longest < text;
    return links >= LEAST_LISTED && teasers ? links : 0;
  }

  private boolean isLinkLine(Element element) {
    if (!element.nameIs("a") || weights.links(element) < LEAST_LINK) {
      return false;
    }
    var line = element.parent();
    while (line != null && !line.isBlock()) {
      line = line.parent();
    }
    return line == null || weights.own(line) == 0;
  }

  /// The block below `root` with the most text in lines of its own or of its children.
  private Element densest(Element root) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (var element : root.getAllElements()) {
      int own = weights.own(element);
      if (own < SHORTEST_PART) {
        continue;
      }
      boolean line = element.nameIs("p") || element.nameIs("li") || element.nameIs("blockquote");
      give(scores, element, line ? 0.5 * own : own);
      give(scores, element.parent(), line ? own : 0.6 * own);
      if (element.parent() != null) {
        give(scores, element.parent().parent(), 0.5 * own);
      }
    }
    Element best = root;
    double most = 0;
    for (var element : root.getAllElements()) {
      double score = scores.getOrDefault(element, 0.0) * weights.share(element);
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return widened(best, root);
  }

  private static void give(Map<Element, Double> scores, @Nullable Element element, double score) {
    if (element != null) {
      scores.merge(element, score, Double::sum);
    }
  }

  /// The block, or one around it that holds much more text and few links.
  private Element widened(Element block, Element root) {
    var wide = block;
    for (var parent = block.parent();
        parent != null && wide != root && !parent.nameIs("body");
        parent = parent.parent()) {
      boolean more = weights.text(parent) * 10L >= weights.text(wide) * 13L;
      if (more && weights.share(parent) < FEW_LINKS) {
        return wide;
      }
      wide = more ? parent : wide;
      if (parent == root) {
        return wide;
      }
    }
    return wide;
  }
}
