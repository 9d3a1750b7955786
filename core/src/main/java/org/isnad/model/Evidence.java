package org.isnad.model;

/// How the speaker is said to know (the evidence mode of evidential grammars).
public enum Evidence {
  WITNESSED,
  TOLD,
  INDUCED,
  DEDUCED,
  UNKNOWN
}
