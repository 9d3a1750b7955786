/// Scores what the pipeline finds against answer keys, layer by layer.
@NullMarked
package org.isnad.score;

import org.jspecify.annotations.NullMarked;
