package org.isnad.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.http.Refusal;
import org.isnad.model.Report;

/// The reports of articles that were last asked for together. Who asks for one that is being made
/// waits for it: it is made once.
final class Gathered {

  private static final int MOST = 12;

  /// Which articles, in which version of the library.
  private record Wanted(long version, List<String> articles) {}

  private final Map<Wanted, Later<Optional<Report>>> kept = new Recent<>(MOST);

  /// The report of some articles.
  ///
  /// @param version of the library now
  /// @throws Refusal when there is no library
  Report of(List<String> articles, long version, Supplier<Optional<Report>> making) {
    return later(new Wanted(version, List.copyOf(articles)), making)
        .get()
        .orElseThrow(() -> Refusal.missing("no-library", "there is no library yet"));
  }

  private synchronized Later<Optional<Report>> later(
      Wanted wanted, Supplier<Optional<Report>> making) {
    return kept.computeIfAbsent(wanted, key -> Later.of(making));
  }
}
