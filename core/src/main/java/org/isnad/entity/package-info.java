/// Which referents of different articles are one entity.
@NullMarked
package org.isnad.entity;

import org.jspecify.annotations.NullMarked;
