/// Articles grouped by the happening that they tell of.
@NullMarked
package org.isnad.story;

import org.jspecify.annotations.NullMarked;
