/// What the library keeps, in one SQLite file.
@NullMarked
package org.isnad.store.sqlite;

import org.jspecify.annotations.NullMarked;
