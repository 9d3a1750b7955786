package org.isnad.page;

import java.util.OptionalInt;

/// A text and how its bytes were read.
///
/// @param text the characters, without a byte order mark
/// @param encoding the name of the character set
/// @param fault the first byte that had no meaning in it, replaced by U+FFFD
record Decoded(String text, String encoding, OptionalInt fault) {}
