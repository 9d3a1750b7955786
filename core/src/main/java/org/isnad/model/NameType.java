package org.isnad.model;

/// The four kinds of names: flat and outermost.
public enum NameType {
  PER,
  ORG,
  LOC,
  MISC
}
