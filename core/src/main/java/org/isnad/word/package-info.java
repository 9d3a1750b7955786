/// The words of an article as the steps between pages compare them.
@NullMarked
package org.isnad.word;

import org.jspecify.annotations.NullMarked;
