/// Two articles side by side: what is the same, edited, added, dropped, and what that changes.
@NullMarked
package org.isnad.compare;

import org.jspecify.annotations.NullMarked;
