/// The situation as one HTML page that needs nothing else: no script, no font, no address.
///
/// What pages say is hostile until escaped; all of it goes through [Markup].
@NullMarked
package org.isnad.export.html;

import org.jspecify.annotations.NullMarked;
