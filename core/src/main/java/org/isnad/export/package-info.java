/// What the exporters share: the words of a report in two languages, and a situation as a reader
/// meets it. Each format is a package of its own.
@NullMarked
package org.isnad.export;

import org.jspecify.annotations.NullMarked;
