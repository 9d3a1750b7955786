/// The library: a folder that holds pages, their annotated articles and an index, one process to
/// write and any number to read.
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
