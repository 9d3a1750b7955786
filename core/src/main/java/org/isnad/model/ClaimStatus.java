package org.isnad.model;

/// What a claim rests on; an unknown origin never counts as independent.
public enum ClaimStatus {
  /// All support goes back to one origin.
  SINGLE_ROOT,
  /// Two or more independent origins.
  CORROBORATED,
  /// Origins contradict each other.
  CONTESTED,
  /// No origin is named anywhere.
  UNATTRIBUTED
}
