/// Scores what the pipeline finds against answer keys, layer by layer.
@NullMarked
package org.isnad.eval;

import org.jspecify.annotations.NullMarked;
