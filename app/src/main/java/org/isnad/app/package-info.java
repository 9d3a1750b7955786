/// The front door, and the wiring of all stages in one process.
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
