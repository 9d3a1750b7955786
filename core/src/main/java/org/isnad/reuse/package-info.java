/// Passages that two articles share: fingerprints find candidates, alignment finds the words.
@NullMarked
package org.isnad.reuse;

import org.jspecify.annotations.NullMarked;
