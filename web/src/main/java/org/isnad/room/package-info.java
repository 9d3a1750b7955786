/// What the reading room's pages and its interface for programs know of a library, always as it is
/// now; and the desk behind which pages are read and linked.
@NullMarked
package org.isnad.room;

import org.jspecify.annotations.NullMarked;
