package org.isnad.room;

import java.util.List;
import org.isnad.model.Report;
import org.isnad.store.Search;

/// Articles that were chosen for a report of their own.
///
/// @param total how many fit
/// @param taken how many of these stand in the report, the newest
/// @param report on them
public record Selection(long total, int taken, Report report) {

  /// The newest articles that fit a question, as a report.
  ///
  /// @param most how many to take
  /// @throws org.isnad.store.lucene.QueryException when the query cannot be read
  public static Selection of(Room room, Question question, int most) {
    var found = room.find(question.newest(0, most).search(0));
    var ids = found.hits().stream().map(Search.Hit::article).toList();
    return new Selection(found.total(), ids.size(), room.report(ids));
  }

  /// Whether some that fit were left aside.
  public boolean isCut() {
    return taken < total;
  }

  /// The ids of the articles that were taken, in the order of the report.
  public List<String> articles() {
    return report.pages().stream()
        .flatMap(page -> page.articles().stream())
        .map(annotated -> annotated.article().id())
        .toList();
  }
}
