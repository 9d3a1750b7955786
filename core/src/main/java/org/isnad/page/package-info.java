/// From bytes to pages, and from pages to the articles that stand on them.
@NullMarked
package org.isnad.page;

import org.jspecify.annotations.NullMarked;
