/// Trains the model of names, from corpora to the file in the jar.
@NullMarked
package org.isnad.eval.train;

import org.jspecify.annotations.NullMarked;
