package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.app.Isnad;
import picocli.CommandLine.Option;

/// A model of names that the user brings; for the commands that annotate.
final class NameModelOption {

  @Option(names = "--name-model", paramLabel = "FOLDER", descriptionKey = "name-model")
  private Optional<Path> folder = Optional.empty();

  /// Isnad with all annotators, and the user's model when one is named.
  ///
  /// @throws org.isnad.sequence.ModelException naming the file that does not fit
  Isnad isnad() {
    return folder.map(model -> Isnad.standard().hearing(model)).orElseGet(Isnad::standard);
  }
}
