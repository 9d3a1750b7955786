package org.isnad.store;

/// A library that cannot be opened or used, and why, in words for its user.
public final class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message names the folder and says what to do
  public LibraryException(String message) {
    super(message);
  }

  /// @param message names the folder and says what to do
  public LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
