/// Benchmarks over invented news, and the program that prints their tables.
@NullMarked
package org.isnad.eval.bench;

import org.jspecify.annotations.NullMarked;
