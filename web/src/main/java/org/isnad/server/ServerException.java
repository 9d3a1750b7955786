package org.isnad.server;

/// A server that cannot start, and why, in words for its user.
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message says what to do
  public ServerException(String message) {
    super(message);
  }

  /// @param message says what to do
  public ServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
