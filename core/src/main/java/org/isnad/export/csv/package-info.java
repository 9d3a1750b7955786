/// Tables for spreadsheets, as RFC 4180 has them.
@NullMarked
package org.isnad.export.csv;

import org.jspecify.annotations.NullMarked;
