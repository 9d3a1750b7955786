package org.isnad.annotate.mention;

import java.util.List;

/// A form of a participle that ties a noun to another by a preposition.
///
/// @param agreement with which nouns the form agrees
/// @param after the folded prepositions
record Participle(Agreement agreement, List<String> after) {}
