package org.isnad.store.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.isnad.model.Token;

/// The tokens of an article as Lucene reads them, with their places in the page's text.
final class TokenLayer extends TokenStream {

  /// The index takes no word without end; of one that is longer, so much is looked up.
  private static final int LONGEST = 1_000;

  private final List<Token> tokens;
  private final Form form;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private Iterator<Token> left;

  TokenLayer(List<Token> tokens, Form form) {
    this.tokens = tokens.stream().filter(Form::isWord).toList();
    this.form = form;
    this.left = this.tokens.iterator();
  }

  @Override
  public void reset() {
    left = tokens.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    var token = left.next();
    var word = form.of(token);
    term.append(word, 0, Math.min(word.length(), LONGEST));
    offset.setOffset(token.span().start(), token.span().end());
    return true;
  }
}
