/// From the markup of a news page to the lines of its one article, with what the markup says of
/// them.
///
/// Nothing is fetched and no script runs; what a reader of the page does not see is no text.
@NullMarked
package org.isnad.page.html;

import org.jspecify.annotations.NullMarked;
