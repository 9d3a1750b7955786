/// Clusters of words that stand among the same neighbours, counted over texts without labels.
@NullMarked
package org.isnad.eval.cluster;

import org.jspecify.annotations.NullMarked;
