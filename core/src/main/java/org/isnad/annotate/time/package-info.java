/// Times: what a rule found is a term, and a term is resolved against the article's own date.
///
/// Which words mean what stands in `lang/ar/time`; here is only the arithmetic of the calendar.
@NullMarked
package org.isnad.annotate.time;

import org.jspecify.annotations.NullMarked;
