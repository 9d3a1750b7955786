/// Labels sequences with a trained model: knows features as numbers, and nothing of language.
@NullMarked
package org.isnad.sequence;

import org.jspecify.annotations.NullMarked;
