package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/// A stretch of a page's text, shown with or without a mark.
///
/// @param text the page's own characters
/// @param marked whether it is what was looked for
public record Piece(String text, boolean marked) {

  /// A stretch of text cut at the ends of its matches.
  ///
  /// @param matches in reading order
  public static List<Piece> of(String text, Span stretch, List<Span> matches) {
    var pieces = new ArrayList<Piece>();
    int at = stretch.start();
    for (var match : matches) {
      if (match.start() >= at && match.end() <= stretch.end() && !match.isEmpty()) {
        if (match.start() > at) {
          pieces.add(new Piece(text.substring(at, match.start()), false));
        }
        pieces.add(new Piece(match.of(text), true));
        at = match.end();
      }
    }
    if (at < stretch.end()) {
      pieces.add(new Piece(text.substring(at, stretch.end()), false));
    }
    return List.copyOf(pieces);
  }
}
