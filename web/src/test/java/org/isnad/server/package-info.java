/// What the server lets in and what it keeps out, tested over the wire.
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
