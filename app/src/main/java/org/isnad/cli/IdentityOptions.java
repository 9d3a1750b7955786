package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.app.Isnad;
import org.isnad.entity.Decisions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a user brings to the reading: facts and decisions of who is who, a model of names; for the
/// commands that link articles.
final class IdentityOptions {

  @Option(names = "--identities", paramLabel = "FILE")
  private Optional<Path> identities = Optional.empty();

  @Option(names = "--knowledge", paramLabel = "PATH")
  private List<Path> knowledge = List.of();

  @Mixin private NameModelOption nameModel = new NameModelOption();

  /// Isnad with all annotators, the user's model of names, the user's decisions and the user's
  /// facts.
  ///
  /// @throws org.isnad.lexicon.LexiconException with file and line at the first fault
  Isnad isnad() throws IOException {
    var isnad = nameModel.isnad();
    for (var facts : knowledge) {
      isnad = isnad.knowing(facts);
    }
    return identities.isEmpty() ? isnad : isnad.with(Decisions.read(identities.get()));
  }
}
