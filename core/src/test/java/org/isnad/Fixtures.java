package org.isnad;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.model.Span;

/// Pages and articles for tests.
public final class Fixtures {

  private Fixtures() {}

  /// A page that holds `text`.
  public static Page page(String text) {
    return new Page("test.txt", "0", "text/plain", "UTF-8", "ar", text, Given.NOTHING, List.of());
  }

  /// An article without headline whose body is all of `text`.
  public static Article article(String text, Optional<LocalDate> published) {
    return article("test", text, published);
  }

  /// The same article under an id.
  public static Article article(String id, String text, Optional<LocalDate> published) {
    return new Article(
        id,
        page(text),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        text.isEmpty() ? List.of() : List.of(new Span(0, text.length())),
        List.of());
  }
}
