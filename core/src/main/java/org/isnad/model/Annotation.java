package org.isnad.model;

/// A claim about one stretch of a page's text, kept apart from the text.
public sealed interface Annotation
    permits Deobfuscation,
        Sentence,
        Token,
        Name,
        Timex3,
        Quantity,
        Quotation,
        Attribution,
        Mention,
        EntityLink,
        Event,
        Relation {

  /// Where it stands.
  Span span();

  /// Which annotator and rule made it.
  Origin origin();
}
