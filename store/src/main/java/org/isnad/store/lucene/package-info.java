/// The library's full-text index: blind to Arabic spelling variants unless told otherwise.
@NullMarked
package org.isnad.store.lucene;

import org.jspecify.annotations.NullMarked;
