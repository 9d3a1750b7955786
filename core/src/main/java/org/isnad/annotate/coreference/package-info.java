/// Which mentions of an article refer to one and the same.
@NullMarked
package org.isnad.annotate.coreference;

import org.jspecify.annotations.NullMarked;
