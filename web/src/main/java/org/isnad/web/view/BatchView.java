package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.export.ReasonWords.Part;

/// Many searches at once.
///
/// @param frame around the page
/// @param lines as pasted
/// @param exact whether spelling counts
/// @param rows one for each line; none before anything was asked
public record BatchView(Frame frame, String lines, boolean exact, List<Row> rows) {

  /// One search.
  ///
  /// @param query as typed
  /// @param link to the search
  /// @param total how many articles fit, or what is wrong
  /// @param best the article that fits best
  /// @param fault what is wrong with the query, in parts; empty when nothing is
  public record Row(
      String query, String link, String total, Optional<Headline> best, List<Part> fault) {}
}
