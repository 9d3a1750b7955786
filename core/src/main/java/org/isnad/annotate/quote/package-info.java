/// Reported speech: who says what, in which words, and through whom it came here.
@NullMarked
package org.isnad.annotate.quote;

import org.jspecify.annotations.NullMarked;
