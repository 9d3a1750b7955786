/// The report for people: stories, claims and their chains drawn as trees, in English or Arabic.
///
/// Arabic inside English lines, and Latin inside Arabic lines, stands in Unicode isolates, so that
/// a terminal or a browser orders each on its own.
@NullMarked
package org.isnad.export.text;

import org.jspecify.annotations.NullMarked;
