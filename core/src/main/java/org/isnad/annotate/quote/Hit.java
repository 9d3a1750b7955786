package org.isnad.annotate.quote;

/// A reporting verb that its surroundings license.
///
/// @param at index of its token
/// @param letters letters of a conjunction written before it
/// @param form which form of which verb
/// @param opener where its content begins
record Hit(int at, int letters, CueForm form, Opener opener) {

  /// Whether a conjunction joins it to what stands before.
  boolean conjoined() {
    return letters > 0;
  }
}
