/// Requests and responses as pages and programs' interface see them, whatever server carries them.
@NullMarked
package org.isnad.http;

import org.jspecify.annotations.NullMarked;
