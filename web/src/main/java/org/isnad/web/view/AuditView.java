package org.isnad.web.view;

import java.util.List;
import java.util.Optional;
import org.isnad.room.AuditLog;

/// Who did what.
///
/// @param frame around the page
/// @param lines the latest first
/// @param before the page of later ones
/// @param after the page of earlier ones
public record AuditView(
    Frame frame, List<Line> lines, Optional<String> before, Optional<String> after) {

  /// Something that somebody did.
  ///
  /// @param when in UTC
  /// @param who and as what
  /// @param what in the reader's words, or the operation as it is called
  public record Line(
      String when, String who, String role, String address, String what, String details) {}

  /// An entry of the log in a reader's words.
  public static Line line(AuditLog.Entry entry, Wording words) {
    var key = entry.what().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    var told = words.label("did", key);
    return new Line(
        words.moment(entry.when()),
        entry.who(),
        words.label("role", entry.role()),
        entry.address(),
        told.equals(key) ? entry.what() : told,
        entry.details());
  }
}
