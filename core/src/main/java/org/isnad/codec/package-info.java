/// The one serial form of pages and annotated articles, for whoever keeps or sends them.
@NullMarked
package org.isnad.codec;

import org.jspecify.annotations.NullMarked;
