package org.isnad.provenance;

import java.util.Set;
import org.isnad.model.Span;

/// Who answers for a deed, as a statement says.
///
/// @param stand what is said of it
/// @param who the name of the one who did it or did not
/// @param deed stems of the words for what was done
/// @param span the words that say so
record Answer(Stand stand, String who, Set<String> deed, Span span) {

  Answer {
    deed = Set.copyOf(deed);
  }

  /// What is said of somebody's part in a deed.
  enum Stand {
    /// He is accused of it.
    BLAMED,
    /// He says that it was he.
    CLAIMED,
    /// He says that it was not.
    DENIED
  }
}
