package org.isnad.http;

/// Where people come in with a name and a password, and go out again.
public interface Door {

  /// The welcome, with which the browser is known from now on.
  ///
  /// @throws Refusal with status 401 when name and password do not fit, with 429 after too many
  ///   attempts
  Response enter(Request request, String name, String password, Response welcome);

  /// The farewell, after which the browser is no longer known.
  Response leave(Request request, Response farewell);
}
