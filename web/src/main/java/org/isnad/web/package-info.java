/// The pages for people: which request shows what. Not for finding anything, nor for how a page
/// looks: that is in the templates.
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
