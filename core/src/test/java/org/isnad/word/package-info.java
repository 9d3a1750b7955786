/// Words and outlets that are the same in different articles.
@NullMarked
package org.isnad.word;

import org.jspecify.annotations.NullMarked;
