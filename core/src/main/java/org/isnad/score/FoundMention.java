package org.isnad.score;

import org.isnad.model.Mention;

/// A mention that the pipeline found and the entity that it was put to.
///
/// @param mention the mention
/// @param cluster the same for all mentions that are said to be one entity
record FoundMention(Mention mention, String cluster) {}
