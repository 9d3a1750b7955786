/// Corpora of tokens with labels: reads them, tells what is held out, makes articles of them.
@NullMarked
package org.isnad.eval.corpus;

import org.jspecify.annotations.NullMarked;
