/// What a set of articles adds up to: events joined across reports, ties between actors, rates.
///
/// Two events are one only when nothing they say of themselves differs and enough of it agrees; in
/// doubt they stay apart and point at each other.
@NullMarked
package org.isnad.situation;

import org.jspecify.annotations.NullMarked;
