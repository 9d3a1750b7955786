package org.isnad.lexicon;

import java.util.List;

/// One part of a rule's pattern.
sealed interface Element {

  /// A word or mark, folded.
  record Literal(String key) implements Element {}

  /// A member of a class: `<label:name argument>`.
  ///
  /// @param label under which the rule's value speaks of it; the class's name unless given
  record Member(String label, String name, String argument) implements Element {}

  /// One of several sequences: `( a b | c )`.
  record Choice(List<List<Element>> alternatives) implements Element {}

  /// A part that may stand `least` to `most` times: `?`, `*`, `+`.
  record Repeat(Element element, int least, int most) implements Element {}

  /// A part whose first token carries the given proclitics: `b+X`.
  record Proclitic(String letters, Element element) implements Element {}

  /// A place where the annotation's span opens or closes: `[` and `]`.
  record Mark(boolean opens) implements Element {}

  /// What must not follow: `!x`.
  record Not(Element element) implements Element {}
}
