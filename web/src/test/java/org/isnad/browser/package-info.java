/// The pages for people, walked in a real browser.
@NullMarked
package org.isnad.browser;

import org.jspecify.annotations.NullMarked;
