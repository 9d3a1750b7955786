package org.isnad.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.isnad.model.Token;

/// Reads the words of a query in the form in which articles are indexed.
final class QueryWords extends Analyzer {

  private final Form form;

  QueryWords(Form form) {
    this.form = form;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Words(form));
  }

  /// For wildcards and fuzzy words, which are folded but keep their endings.
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new Normal(in, form);
  }

  private static final class Words extends Tokenizer {

    private final Form form;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Token> left = List.<Token>of().iterator();

    Words(Form form) {
      this.form = form;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      var text = new StringBuilder();
      for (int c = input.read(); c >= 0; c = input.read()) {
        text.append((char) c);
      }
      left =
          org.isnad.text.Tokenizer.tokens(text.toString()).stream().filter(Form::isWord).iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      var token = left.next();
      term.append(form.of(token));
      offset.setOffset(token.span().start(), token.span().end());
      return true;
    }
  }

  private static final class Normal extends org.apache.lucene.analysis.TokenFilter {

    private final Form form;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Normal(TokenStream in, Form form) {
      super(in);
      this.form = form;
    }

    @Override
    public boolean incrementToken() {
      try {
        if (!input.incrementToken()) {
          return false;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (form != Form.EXACT) {
        var folded = org.isnad.text.Folding.fold(term.toString());
        term.setEmpty().append(folded);
      }
      return true;
    }
  }
}
