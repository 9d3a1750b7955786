package org.isnad.reuse;

/// A hash of a few words in a row, and where they begin.
///
/// @param hash of the stems
/// @param word index of the first word in the article
public record Fingerprint(long hash, int word) {}
