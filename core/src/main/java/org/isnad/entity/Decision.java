package org.isnad.entity;

/// What a user has decided of two names, phrases or ids.
///
/// @param same whether they are one entity; otherwise two
/// @param one an Arabic name or phrase as articles have it, or an id of the knowledge base
/// @param other the same
/// @param place where the decision stands, `identities.tsv:3`
public record Decision(boolean same, String one, String other, String place) {}
