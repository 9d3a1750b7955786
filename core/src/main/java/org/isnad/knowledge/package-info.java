/// What is known beforehand of countries, bodies, groups, media and people: who they are, whose
/// they are, and when.
///
/// The facts stand in `lang/ar/knowledge`. A name leads to all entries that bear it; which one a
/// text means is for the caller to decide.
@NullMarked
package org.isnad.knowledge;

import org.jspecify.annotations.NullMarked;
