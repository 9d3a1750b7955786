/// Arabic text: folding of spelling variants, views with a map back to the original, tokens,
/// clitics.
///
/// Positions in a folded view never leave this package; what comes out are spans of the page's
/// text.
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
