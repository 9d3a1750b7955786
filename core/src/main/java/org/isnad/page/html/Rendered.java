package org.isnad.page.html;

import java.util.List;
import org.isnad.model.Furniture;
import org.isnad.model.Metadatum;
import org.isnad.model.Span;

/// What came of a page's markup.
public sealed interface Rendered {

  /// The text of the page's article.
  ///
  /// @param title its headline, empty when there is none; the text then does not begin with it
  /// @param text headline and lines
  /// @param metadata what the markup says of the page
  /// @param parts lines of which the markup says what they are, in reading order
  /// @param notices what a reader should know of the text
  record Text(
      String title,
      String text,
      List<Metadatum> metadata,
      List<Furniture> parts,
      List<Notice> notices)
      implements Rendered {

    public Text {
      metadata = List.copyOf(metadata);
      parts = List.copyOf(parts);
      notices = List.copyOf(notices);
    }

    /// A text that was no HTML.
    public static Text plain(String text) {
      return new Text("", text, List.of(), List.of(), List.of());
    }

    /// The parts, of a text that stands behind `length` characters.
    public List<Furniture> partsAfter(int length) {
      return parts.stream()
          .map(part ->
              new Furniture(
                  new Span(part.span().start() + length, part.span().end() + length),
                  part.role(),
                  part.origin()))
          .toList();
    }
  }

  /// There is no one article on the page.
  ///
  /// @param notice why
  record Nothing(Notice notice) implements Rendered {}

  /// Something to be told of a page.
  ///
  /// @param code such as `no-article`
  /// @param message for people
  record Notice(String code, String message) {}
}
