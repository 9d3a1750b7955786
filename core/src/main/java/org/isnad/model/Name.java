package org.isnad.model;

/// A proper name, outermost: proclitics and quotation marks outside, the article inside.
///
/// @param span its characters
/// @param type what it names
/// @param key the canonical Arabic form when a lexicon knows the name, else its own folded form
/// @param origin the lexicon entry or rule that found it
public record Name(Span span, NameType type, String key, Origin origin) implements Annotation {}
