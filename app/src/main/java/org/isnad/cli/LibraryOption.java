package org.isnad.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which library a command is about.
final class LibraryOption {

  @Option(
      names = "--library",
      paramLabel = "FOLDER",
      defaultValue = "isnad-library",
      descriptionKey = "library")
  private Path folder = Path.of("isnad-library");

  Path folder() {
    return folder;
  }
}
