package org.isnad.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Furniture;
import org.isnad.model.Page;

/// Turns lines of which the markup says what they are into pieces.
///
/// What the lexicon knows of a line goes before its mere place before or after the body.
final class MarkedLines {

  /// Words from which on a line between headline and body is its lead.
  private static final int SHORTEST_LEAD = 8;

  private final NavigableMap<Integer, Furniture> parts = new TreeMap<>();

  MarkedLines(Page page) {
    for (var part : page.given().parts()) {
      parts.put(part.span().start(), part);
    }
  }

  /// What the markup says of a line.
  Optional<Furniture> part(Line line) {
    return Optional.ofNullable(parts.floorEntry(line.span().start()))
        .map(Map.Entry::getValue)
        .filter(part -> part.span().end() >= line.span().end());
  }

  /// The pieces of a marked line.
  ///
  /// @param read what they are without the mark
  static List<Piece> pieces(Furniture part, Line line, List<Piece> read) {
    boolean known = read.stream().anyMatch(piece -> !piece.is(Piece.Kind.TEXT));
    return switch (part.role()) {
      case "byline", "section", "keywords" -> known ? read : List.of(field(part, line));
      case "date", "link" -> known ? read : List.of(other(part, line));
      case "head" ->
          known || line.words() >= SHORTEST_LEAD ? read : List.of(cut(part, line, "kicker"));
      case "tail" -> known ? read : List.of(cut(part, line, "tail"));
      default -> List.of(other(part, line));
    };
  }

  private static Piece other(Furniture part, Line line) {
    return switch (part.role()) {
      case "related", "link" ->
          Piece.of(Piece.Kind.RELATED, line, "related-list", part.origin().rule())
              .withValue(line.span());
      case "related-label" -> cut(part, line, "related-list");
      case "time" -> cut(part, line, "date");
      default -> cut(part, line, part.role());
    };
  }

  private static Piece field(Furniture part, Line line) {
    return Piece.of(Piece.Kind.FIELD, line, part.role(), part.origin().rule())
        .withValue(line.span());
  }

  private static Piece cut(Furniture part, Line line, String role) {
    return Piece.of(Piece.Kind.CUT, line, role, part.origin().rule());
  }
}
