/// The interface for programs, held to its description.
@NullMarked
package org.isnad.rest;

import org.jspecify.annotations.NullMarked;
