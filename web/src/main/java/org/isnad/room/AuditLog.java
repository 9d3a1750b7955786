package org.isnad.room;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.http.Edit;

/// Who did what to a library, when, and from where: the file `audit.jsonl` in its folder.
public final class AuditLog {

  /// The name of the file.
  public static final String FILE = "audit.jsonl";

  private final Ledger ledger;
  private final Clock clock;

  AuditLog(Path library) {
    this.ledger = new Ledger(library.resolve(FILE));
    this.clock = Clock.systemUTC();
  }

  /// An entry of the log.
  ///
  /// @param when in ISO form, in UTC
  /// @param who the user's name
  /// @param role of the user
  /// @param address from which it was done
  /// @param what the operation
  /// @param details the path and what was sent
  public record Entry(
      String when, String who, String role, String address, String what, String details) {}

  /// Keeps what somebody did.
  public void note(Edit edit) {
    var entry = new LinkedHashMap<String, String>();
    entry.put("when", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    entry.put("who", edit.who());
    entry.put("role", edit.role().name().toLowerCase(java.util.Locale.ROOT));
    entry.put("address", edit.address());
    entry.put("what", edit.what());
    entry.put("details", edit.details());
    ledger.add(entry);
  }

  /// What was done, the latest first; what lies far back stands in the file alone.
  public List<Entry> latest() {
    return ledger.latest().stream().map(AuditLog::entry).toList();
  }

  private static Entry entry(Map<String, String> entry) {
    return new Entry(
        entry.getOrDefault("when", ""),
        entry.getOrDefault("who", ""),
        entry.getOrDefault("role", ""),
        entry.getOrDefault("address", ""),
        entry.getOrDefault("what", ""),
        entry.getOrDefault("details", ""));
  }
}
