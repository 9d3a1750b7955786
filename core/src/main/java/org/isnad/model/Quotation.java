package org.isnad.model;

/// A stretch between quotation marks.
///
/// @param span what stands inside the marks
/// @param speech whether it is somebody's words; else a name, a title or a scare quote
/// @param origin why it was taken so
public record Quotation(Span span, boolean speech, Origin origin) implements Annotation {}
