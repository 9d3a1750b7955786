/// Names of persons, bodies, places and other things: lexicons, shapes, evidence, and a choice
/// among what they propose.
@NullMarked
package org.isnad.annotate.name;

import org.jspecify.annotations.NullMarked;
