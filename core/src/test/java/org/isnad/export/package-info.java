/// What the tests of all exporters share.
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
