package org.isnad.compare;

/// Two passages that belong together.
///
/// @param a words of the first article
/// @param b words of the other article
/// @param reworded whether they say the same in other words
record Match(Range a, Range b, boolean reworded) {}
