/// Drawings as coordinates: where lines, marks and words stand, in units of the drawing, mirrored
/// for readers from right to left. Not for colours, which styles know, nor for finding anything.
@NullMarked
package org.isnad.web.draw;

import org.jspecify.annotations.NullMarked;
