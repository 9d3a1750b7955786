package org.isnad.model;

/// A place in an article, for links that cross articles.
///
/// @param article the article's id
/// @param span characters in the text of its page
public record Anchor(String article, Span span) {}
