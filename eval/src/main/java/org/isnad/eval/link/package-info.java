/// Scores of what Isnad says between the articles of a collection: stories and reused texts.
@NullMarked
package org.isnad.eval.link;

import org.jspecify.annotations.NullMarked;
