/// A tiny model made here stands for those that users bring.
@NullMarked
package org.isnad.neural;

import org.jspecify.annotations.NullMarked;
