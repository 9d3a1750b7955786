package org.isnad.eval.corpus;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.Span;

/// An article of which nothing but its body is known.
public final class PlainArticle {

  private PlainArticle() {}

  /// A text as an article of its own.
  ///
  /// @param name of the article and its page
  public static Article of(String name, String text) {
    var page = new Page(name, "0", "text/plain", "UTF-8", "ar", text, Given.NOTHING, List.of());
    return Article.of(name, page, Optional.empty(), List.of(new Span(0, text.length())));
  }
}
