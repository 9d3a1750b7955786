package org.isnad.model;

/// The part of an article that a stretch of text belongs to.
public enum Zone {
  HEADLINE,
  BODY,
  RELATED
}
