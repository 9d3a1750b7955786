@NullMarked
package org.isnad.web.view;

import org.jspecify.annotations.NullMarked;
