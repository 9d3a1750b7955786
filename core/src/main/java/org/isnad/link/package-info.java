/// All that holds between articles, put together: reuse, stories, claims.
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
