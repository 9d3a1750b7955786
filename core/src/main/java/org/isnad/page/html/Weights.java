package org.isnad.page.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How many characters of text, and of links, each element holds; measured in one pass.
final class Weights implements NodeVisitor {

  private static final class Weight {
    int text;
    int links;
    int own;
  }

  private static final Weight NONE = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Roles roles;
  private int aside;

  private Weights(Roles roles) {
    this.roles = roles;
  }

  static Weights of(Document document, Roles roles) {
    var weights = new Weights(roles);
    weights.traverse(document);
    return weights;
  }

  /// Characters outside links.
  int text(Element element) {
    return weights.getOrDefault(element, NONE).text;
  }

  /// Characters of links and of lists of other articles.
  int links(Element element) {
    return weights.getOrDefault(element, NONE).links;
  }

  /// Characters outside links that belong to the element and to no smaller block in it.
  int own(Element element) {
    return weights.getOrDefault(element, NONE).own;
  }

  /// The part of an element's characters that is no link.
  double share(Element element) {
    int all = text(element) + links(element);
    return all == 0 ? 0 : (double) text(element) / all;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text);
    } else if (node instanceof Element element) {
      weights.put(element, new Weight());
      aside += isAside(element) ? 1 : 0;
      if (element.isBlock()) {
        blocks.push(element);
      }
    }
  }

  private void count(TextNode text) {
    int length = text.text().strip().length();
    if (length == 0 || !(text.parent() instanceof Element parent)) {
      return;
    }
    var weight = weights.getOrDefault(parent, NONE);
    if (aside > 0) {
      weight.links += length;
      return;
    }
    weight.text += length;
    if (!blocks.isEmpty()) {
      weights.getOrDefault(blocks.peek(), NONE).own += length;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    aside -= isAside(element) ? 1 : 0;
    if (!blocks.isEmpty() && blocks.peek() == element) {
      blocks.pop();
    }
    if (element.parent() != null) {
      var own = weights.getOrDefault(element, NONE);
      var parent = weights.getOrDefault(element.parent(), NONE);
      parent.text += own.text;
      parent.links += own.links;
    }
  }

  private boolean isAside(Element element) {
    return element.nameIs("a")
        || roles.of(element).filter(mark -> mark.role().equals("related")).isPresent();
  }
}
