package org.isnad.sequence;

import java.nio.file.Path;

/// A fault in a file of a trained model, with what was expected and what was found.
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelException(Path file, String message) {
    super(file + ": " + message);
  }
}
