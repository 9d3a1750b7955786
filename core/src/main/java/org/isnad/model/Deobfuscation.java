package org.isnad.model;

/// A word that was cut or disguised to dodge filters, and what a reader should see.
///
/// @param span the broken word, from its first letter to its last
/// @param plain the word as it would be written openly
/// @param origin the trick that was undone
public record Deobfuscation(Span span, String plain, Origin origin) implements Annotation {}
