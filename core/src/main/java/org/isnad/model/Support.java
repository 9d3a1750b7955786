package org.isnad.model;

import java.util.Optional;

/// One place where an article makes a claim.
///
/// @param anchor the words
/// @param attribution id of the attribution within that article; absent when in the page's own
///   voice
public record Support(Anchor anchor, Optional<String> attribution) {}
