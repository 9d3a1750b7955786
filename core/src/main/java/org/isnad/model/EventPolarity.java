package org.isnad.model;

/// Whether an event is said to happen or not to happen.
public enum EventPolarity {
  AFFIRMED,
  NEGATED
}
