package org.isnad.eval.key;

/// A fault in a key, with file and line.
public final class KeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeyException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
