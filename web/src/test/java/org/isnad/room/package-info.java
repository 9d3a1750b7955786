/// A room for tests.
@NullMarked
package org.isnad.room;

import org.jspecify.annotations.NullMarked;
