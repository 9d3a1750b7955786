package org.isnad.http;

/// A part of the room that answers requests, and says in its own form what it does not serve.
public interface Site extends Handler {

  /// What is answered to a request that is not served.
  Response refuse(Request request, Refusal refusal);
}
