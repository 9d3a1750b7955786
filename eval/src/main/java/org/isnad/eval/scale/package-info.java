/// How a library behaves as it grows: collections of any size made from a real one, and what
/// filling and searching cost.
@NullMarked
package org.isnad.eval.scale;

import org.jspecify.annotations.NullMarked;
