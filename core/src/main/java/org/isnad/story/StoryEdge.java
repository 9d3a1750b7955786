package org.isnad.story;

/// Two articles that were compared.
///
/// @param one its id
/// @param other its id
/// @param logOdds how likely it is that they report one happening
/// @param copy whether one is the text of the other
public record StoryEdge(String one, String other, double logOdds, boolean copy) {}
