package org.isnad.annotate.quote;

/// A reporting verb that its surroundings license.
///
/// @param at index of its token
/// @param letters letters of proclitics written before it
/// @param form which form of which verb
/// @param opener where its content begins
/// @param window index of the first token that may name the speaker; of "by saying", behind the
///   verb that it completes
record Hit(int at, int letters, CueForm form, Opener opener, int window) {

  /// Whether a conjunction joins it to what stands before.
  boolean conjoined() {
    return letters > 0;
  }

  /// The same, its speaker looked for from `index` on.
  Hit windowFrom(int index) {
    return new Hit(at, letters, form, opener, index);
  }
}
