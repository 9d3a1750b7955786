/// Rules about the sources themselves: form, language, length.
@NullMarked
package org.isnad.house;

import org.jspecify.annotations.NullMarked;
