package org.isnad.annotate.orthography;

import org.isnad.model.Deobfuscation;
import org.isnad.model.Origin;
import org.isnad.model.Span;

/// What broken pieces may be meant to say.
///
/// @param plain the word with its proclitics
/// @param letters how many letters of proclitics stand before it
/// @param rule the trick or lexicon entry that tells
record Word(String plain, int letters, String rule) {

  /// The annotation, proclitics left out.
  Deobfuscation deobfuscation(Span span) {
    return new Deobfuscation(span, plain.substring(letters), new Origin("orthography", rule));
  }
}
