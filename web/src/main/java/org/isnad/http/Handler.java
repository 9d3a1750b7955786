package org.isnad.http;

/// What answers requests.
@FunctionalInterface
public interface Handler {

  /// The response to a request.
  ///
  /// @throws Refusal when it cannot be given
  Response handle(Request request);
}
