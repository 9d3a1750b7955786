/// The pages for people, tested as a browser without scripts would see them.
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
