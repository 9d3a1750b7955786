package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.entity.Decisions;
import picocli.CommandLine.Option;

/// Where a user's decisions on identities stand; for the commands that link articles.
final class IdentityOptions {

  @Option(names = "--identities", paramLabel = "FILE")
  private Optional<Path> identities = Optional.empty();

  /// The decisions; none without a file.
  ///
  /// @throws org.isnad.lexicon.LexiconException with file and line at the first fault
  Decisions decisions() throws IOException {
    return identities.isEmpty() ? Decisions.NONE : Decisions.read(identities.get());
  }
}
