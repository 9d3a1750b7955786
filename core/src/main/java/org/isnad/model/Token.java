package org.isnad.model;

/// A surface token: what stands between blanks and punctuation (a multiword token in CoNLL-U's
/// terms).
///
/// @param span its characters in the page, broken words included as one token
/// @param form the characters, marks and tatweel removed and broken words mended
/// @param key the form as lexicons know it: spelling variants folded (see `org.isnad.text.Folding`)
/// @param kind what it is made of
/// @param glued whether no blank stands between it and the token before
public record Token(Span span, String form, String key, TokenKind kind, boolean glued)
    implements Annotation {

  private static final Origin ORIGIN = new Origin("tokens", "token.script-change");

  /// Whether it is the given punctuation or quotation mark.
  public boolean is(char mark) {
    return key.length() == 1 && key.charAt(0) == mark;
  }

  @Override
  public Origin origin() {
    return ORIGIN;
  }
}
