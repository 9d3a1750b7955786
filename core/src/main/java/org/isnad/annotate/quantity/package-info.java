/// Quantities: numbers with what they count or measure.
@NullMarked
package org.isnad.annotate.quantity;

import org.jspecify.annotations.NullMarked;
