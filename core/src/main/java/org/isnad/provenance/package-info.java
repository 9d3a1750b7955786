/// What claims rest on: the roots of attributions, claims joined across articles, contradictions.
@NullMarked
package org.isnad.provenance;

import org.jspecify.annotations.NullMarked;
