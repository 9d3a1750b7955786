/// Scores as tables for programs and for the documentation.
@NullMarked
package org.isnad.score.table;

import org.jspecify.annotations.NullMarked;
