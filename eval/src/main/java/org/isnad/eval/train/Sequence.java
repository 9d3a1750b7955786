package org.isnad.eval.train;

/// A sequence to learn from: the hashed features and the right label of each place.
record Sequence(int[][] features, int[] labels) {}
