/// Tokens, quotations and sentences of an article's headline and body.
@NullMarked
package org.isnad.annotate.token;

import org.jspecify.annotations.NullMarked;
