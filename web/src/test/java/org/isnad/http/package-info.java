/// Requests and parameters, tested.
@NullMarked
package org.isnad.http;

import org.jspecify.annotations.NullMarked;
