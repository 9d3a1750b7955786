package org.isnad.model;

/// One thing that a page says of itself outside its text.
///
/// @param name `headline`, `author`, `publisher`, `published`, `modified`, `canonical`, `section`,
///   `language`, `type`
/// @param value as it stands there, entities decoded
/// @param origin the vocabulary and the field that say so, such as `html.json-ld.datePublished`
public record Metadatum(String name, String value, Origin origin) {}
