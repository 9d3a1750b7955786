package org.isnad.model;

/// A stretch of a page that is no part of the news: label, share line, separator.
///
/// @param span its characters
/// @param role what it is for, such as `label`, `share`, `separator`, `read-also`
/// @param origin the lexicon entry that says so
public record Furniture(Span span, String role, Origin origin) {}
