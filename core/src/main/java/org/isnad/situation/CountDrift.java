package org.isnad.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventCount;
import org.isnad.model.Root;
import org.isnad.model.Situation.Entry;

/// How a number of one happening goes from report to report, by the origin that gives it.
///
/// @param entries the happening, and others that may be the same: another number alone can keep two
///   apart
/// @param role what is counted: `killed`, `wounded` ...
/// @param lines one for each origin, in the order in which they first speak
public record CountDrift(List<Entry> entries, String role, List<Line> lines) {

  public CountDrift {
    entries = List.copyOf(entries);
    lines = List.copyOf(lines);
  }

  /// The numbers of one origin.
  ///
  /// @param root the origin; absent for what articles say without one
  /// @param tellings in the order of the articles
  public record Line(Optional<Root> root, List<Telling> tellings) {

    public Line {
      tellings = List.copyOf(tellings);
    }
  }

  /// A number as one article gives it.
  ///
  /// @param article its id
  /// @param published the article's day
  /// @param count the number
  public record Telling(String article, Optional<LocalDate> published, EventCount count) {}

  /// How many articles give a number.
  public int articles() {
    return (int)
        lines.stream()
            .flatMap(line -> line.tellings().stream())
            .map(Telling::article)
            .distinct()
            .count();
  }

  /// Whether two articles give different numbers.
  public boolean changes() {
    long numbers =
        lines.stream()
            .flatMap(line -> line.tellings().stream())
            .map(telling -> telling.count().best().stripTrailingZeros())
            .distinct()
            .count();
    return articles() > 1 && numbers > 1;
  }
}
