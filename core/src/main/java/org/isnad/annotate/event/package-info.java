/// Events: what is said to happen, to whom and by whom, typed as in PLOVER.
@NullMarked
package org.isnad.annotate.event;

import org.jspecify.annotations.NullMarked;
