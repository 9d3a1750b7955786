/// The interface for programs, `/api/v1`: the same questions as the pages answer, in JSON. What it
/// promises stands in `openapi.json`.
@NullMarked
package org.isnad.rest;

import org.jspecify.annotations.NullMarked;
