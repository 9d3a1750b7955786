/// The report as JSON, schema `isnad.report/1`.
@NullMarked
package org.isnad.export.report;

import org.jspecify.annotations.NullMarked;
