/// Annotators and the pipeline that runs them in an order in which each finds what it requires.
@NullMarked
package org.isnad.annotate;

import org.jspecify.annotations.NullMarked;
