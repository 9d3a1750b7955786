package org.isnad.model;

/// Whether a speaker presents the content as true or as false.
public enum Polarity {
  AFFIRM,
  DENY
}
