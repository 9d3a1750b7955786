package org.isnad.annotate.name;

import java.nio.file.Path;

/// What makes a model of names out of a user's folder; found by `ServiceLoader`.
public interface NameReaderProvider {

  /// Reads the model of a folder; it stays loaded as long as the process runs.
  ///
  /// @throws org.isnad.sequence.ModelException naming the file and what is wrong with it
  NameReader open(Path folder);
}
