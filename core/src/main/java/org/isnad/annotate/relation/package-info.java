/// Relations: typed ties between mentions, as far as the words support them.
@NullMarked
package org.isnad.annotate.relation;

import org.jspecify.annotations.NullMarked;
