package org.isnad.eval.train;

/// A sequence to learn from.
///
/// @param features the hashed features of each place
/// @param labels the right label of each place
/// @param corpus number of the corpus it comes from; the first is the one that the model follows
record Sequence(int[][] features, int[] labels, int corpus) {}
