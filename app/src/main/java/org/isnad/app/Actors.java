package org.isnad.app;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.Report;
import org.isnad.situation.Focus;
import org.isnad.text.Folding;

/// Finds an actor by any form of its name and keeps of a situation what touches it.
public final class Actors {

  private Actors() {}

  /// The report with the part of its situation that touches an actor; empty when no entity has the
  /// name.
  ///
  /// @param name Arabic in any spelling, English in any case, or an id
  public static Optional<Report> restrict(Report report, String name) {
    var wanted = key(name);
    var found =
        report.entities().stream()
            .filter(entity -> names(entity).map(Actors::key).anyMatch(wanted::equals))
            .map(Entity::id)
            .collect(Collectors.toSet());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(report.with(new Focus(found).of(report.situation())));
  }

  private static Stream<String> names(Entity entity) {
    return Stream.of(
            Stream.of(entity.id(), entity.arabic(), entity.english()),
            entity.aliases().stream(),
            entity.known().stream(),
            entity.wikidata().stream())
        .flatMap(names -> names);
  }

  private static String key(String name) {
    return Folding.fold(name.strip()).toLowerCase(Locale.ROOT);
  }
}
