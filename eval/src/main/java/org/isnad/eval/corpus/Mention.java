package org.isnad.eval.corpus;

import org.isnad.model.NameType;

/// A name among the words of one sentence.
///
/// @param from index of its first word
/// @param to index after its last word
/// @param type what it names
public record Mention(int from, int to, NameType type) {}
