/// Words that were cut or disguised to dodge filters, made readable again.
@NullMarked
package org.isnad.annotate.orthography;

import org.jspecify.annotations.NullMarked;
