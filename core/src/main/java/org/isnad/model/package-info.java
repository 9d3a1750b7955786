/// The records that every stage reads and writes; nothing here computes.
///
/// All spans count UTF-16 code units in the text of the *page* an article stands on, half-open.
/// Only exporters convert them to another unit.
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
