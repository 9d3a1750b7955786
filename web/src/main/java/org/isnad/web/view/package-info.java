/// What templates show: data in a reader's language, in the order in which it is shown.
@NullMarked
package org.isnad.web.view;

import org.jspecify.annotations.NullMarked;
