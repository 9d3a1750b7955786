/// Answer keys: what a right reading of a page must find, in a format that a linguist can edit.
@NullMarked
package org.isnad.score.key;

import org.jspecify.annotations.NullMarked;
