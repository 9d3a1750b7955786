/// Where lines and marks of drawings stand.
@NullMarked
package org.isnad.web.draw;

import org.jspecify.annotations.NullMarked;
