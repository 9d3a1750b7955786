package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.room.ActorList.Line;

/// Actors in a list.
///
/// @param frame around the page
/// @param query whose names are looked for
/// @param total how many there are
/// @param rows of the list
/// @param before the part before
/// @param after the part behind
public record ActorsView(
    Frame frame,
    String query,
    String total,
    List<Row> rows,
    Optional<String> before,
    Optional<String> after) {

  /// An actor.
  ///
  /// @param link to its page
  /// @param name in the reader's language
  /// @param other its name in the other script
  /// @param kind what it is known as
  /// @param articles that name it
  public record Row(
      String link, String name, String other, Optional<String> kind, String articles) {

    /// A line of the list in a reader's words.
    public static Row of(Line line, Wording words) {
      boolean arabic = words.taste().isArabic();
      return new Row(
          Cast.page(line.id()),
          arabic ? line.arabic() : line.english(),
          arabic ? line.english() : line.arabic(),
          line.kind().map(kind -> words.text("known." + kind)),
          words.number(line.articles()));
    }
  }
}
