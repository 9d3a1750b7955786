package org.isnad.model;

/// One sentence of a headline or of the body, without the blanks around it.
///
/// @param span its characters, final punctuation included
/// @param zone the part of the article that it belongs to
/// @param paragraph the number of its paragraph in the article, from 0; the headline is paragraph 0
public record Sentence(Span span, Zone zone, int paragraph) implements Annotation {

  private static final Origin ORIGIN = new Origin("sentences", "sentence.stop");

  @Override
  public Origin origin() {
    return ORIGIN;
  }
}
