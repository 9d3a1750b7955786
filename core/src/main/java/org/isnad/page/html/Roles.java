package org.isnad.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Table;
import org.jsoup.nodes.Element;

/// Tells by tags, attributes, and the words in classes and names what elements are for.
final class Roles {

  private final Map<String, Mark> words = new HashMap<>();

  Roles() {
    for (var row : Table.load("page/markup.tsv").rows()) {
      var mark = new Mark(row.get("role"), row.place());
      row.list("word").forEach(word -> words.put(word, mark));
    }
  }

  /// What an element is for; empty for most.
  Optional<Mark> of(Element element) {
    var byTag = byTag(element);
    return byTag.isPresent() ? byTag : byWords(element);
  }

  private static Optional<Mark> byTag(Element element) {
    switch (element.normalName()) {
      case "html", "body", "main", "article", "section" -> {
        return Optional.empty();
      }
      case "figcaption", "amp-caption" -> {
        return mark("caption", "html.figcaption");
      }
      case "time" -> {
        return mark("date", "html.time");
      }
      case "aside" -> {
        return mark("related", "html.aside");
      }
      default -> {
        return byAttribute(element);
      }
    }
  }

  private static Optional<Mark> byAttribute(Element element) {
    var rel = " " + element.attr("rel") + " ";
    if (rel.contains(" author ")) {
      return mark("byline", "html.rel-author");
    }
    if (rel.contains(" category ")) {
      return mark("section", "html.rel-category");
    }
    if (rel.contains(" tag ")) {
      return mark("keywords", "html.rel-tag");
    }
    return switch (element.attr("itemprop")) {
      case "author" -> mark("byline", "html.itemprop-author");
      case "datePublished", "dateModified" -> mark("date", "html.itemprop-date");
      case "articleSection" -> mark("section", "html.itemprop-section");
      case "keywords" -> mark("keywords", "html.itemprop-keywords");
      case "caption" -> mark("caption", "html.itemprop-caption");
      default -> Optional.empty();
    };
  }

  private static Optional<Mark> mark(String role, String rule) {
    return Optional.of(new Mark(role, rule));
  }

  private Optional<Mark> byWords(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    Optional<Mark> first = Optional.empty();
    for (var word : words(element.className() + " " + element.id())) {
      var mark = Optional.ofNullable(words.get(word));
      if (mark.filter(m -> isLeftOut(m) || m.role().equals("related")).isPresent()) {
        return mark;
      }
      first = first.isPresent() ? first : mark;
    }
    return first;
  }

  /// Whether what an element of this mark holds is not for readers of the article.
  static boolean isLeftOut(Mark mark) {
    return mark.role().equals("furniture") || mark.role().equals("comments");
  }

  /// The words of class names: cut at marks and before capitals.
  private static List<String> words(String names) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean end = i == names.length() || !Character.isLetter(names.charAt(i));
      boolean capital =
          !end
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if ((end || capital) && i > start) {
        words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = end ? i + 1 : capital ? i : start;
    }
    return words;
  }
}
