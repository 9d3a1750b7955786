package org.isnad.web.view;

/// One thing that an annotation says.
///
/// @param name of it, in the reader's words
/// @param value in the page's words or in ours
public record Fact(String name, String value) {}
