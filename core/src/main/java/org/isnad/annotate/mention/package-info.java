/// Mentions: names with the kind of entity they name, relational adjectives of countries, and noun
/// phrases that refer.
@NullMarked
package org.isnad.annotate.mention;

import org.jspecify.annotations.NullMarked;
