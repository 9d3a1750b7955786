/// The server: carries requests to pages and to the interface for programs, and keeps out what must
/// not come in. The only package that knows the HTTP library.
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
