/// Tables and rules that a linguist edits, read from `lang/`, linted and compiled into matchers.
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
