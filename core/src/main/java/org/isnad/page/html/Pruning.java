package org.isnad.page.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/// Takes out of a page what its readers do not see, and what is not for them to read as news:
/// scripts, navigation, share bars, comments, notices.
///
/// An element that holds the headline or most of the page's text stays, whatever it is called: old
/// systems put a whole page into one form.
final class Pruning implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "select",
          "textarea",
          "input",
          "button",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-analytics",
          "amp-social-share",
          "nav");

  private static final Set<String> NOT_NEWS = Set.of("footer", "header", "form", "dialog", "menu");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "alert");

  private static final String CORE = "h1, article, main, [itemprop=articleBody]";
  private static final int LEAST = 200;

  private final Roles roles;
  private final Weights weights;
  private int whole;

  Pruning(Roles roles, Weights weights) {
    this.roles = roles;
    this.weights = weights;
  }

  void prune(Document document) {
    whole = weights.text(document.body());
    document.body().filter(this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    return node instanceof Element element && isLeftOut(element)
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    if (UNSEEN.contains(element.normalName())) {
      return true;
    }
    var mark = roles.of(element);
    if (mark.filter(m -> m.role().equals("comments")).isPresent()) {
      return !isCore(element);
    }
    boolean named =
        mark.filter(Roles::isLeftOut).isPresent()
            || NOT_NEWS.contains(element.normalName())
            || ROLES.contains(element.attr("role"))
            || isHidden(element);
    return named && !isEdgeOfArticle(element) && !isCore(element) && !holdsMost(element);
  }

  private static boolean isHidden(Element element) {
    var style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none");
  }

  /// The head and foot of an article hold its date, its author and its source.
  private static boolean isEdgeOfArticle(Element element) {
    boolean edge = element.nameIs("header") || element.nameIs("footer");
    return edge && element.closest("article, main") != null;
  }

  private static boolean isCore(Element element) {
    return element.nameIs("body") || element.selectFirst(CORE) != null;
  }

  private boolean holdsMost(Element element) {
    int text = weights.text(element);
    return text >= LEAST && 2 * text >= whole;
  }
}
