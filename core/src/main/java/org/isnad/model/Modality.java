package org.isnad.model;

/// How an event is put forward.
public enum Modality {
  /// By the page itself, as a fact.
  ASSERTED,
  /// By somebody whom the page cites.
  REPORTED,
  /// As still to come.
  FUTURE,
  /// As feared, possible, conditional or meant.
  HYPOTHETICAL,
  /// As asked for.
  REQUESTED
}
