package org.isnad.score.key;

/// Something that is keyed.
public interface Judged {

  /// Whether finding it earns nothing and missing it costs nothing.
  boolean optional();
}
