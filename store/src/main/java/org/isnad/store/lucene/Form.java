package org.isnad.store.lucene;

import java.util.Locale;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.word.LightStem;

/// The forms in which a token can be looked up.
enum Form {
  /// Folded, without clitics and inflection: finds every spelling and most forms of a word.
  BLIND {
    @Override
    String of(Token token) {
      return token.kind() == TokenKind.WORD
          ? LightStem.stem(LightStem.bare(token.key()))
          : token.key().toLowerCase(Locale.ROOT);
    }
  },
  /// Folded, with its endings: for wildcards and fuzzy words.
  FOLDED {
    @Override
    String of(Token token) {
      return token.kind() == TokenKind.WORD
          ? LightStem.bare(token.key())
          : token.key().toLowerCase(Locale.ROOT);
    }
  },
  /// As written, but for marks, tatweel and mended words.
  EXACT {
    @Override
    String of(Token token) {
      return token.form();
    }
  };

  abstract String of(Token token);

  /// Punctuation and quotation marks cannot be looked up.
  static boolean isWord(Token token) {
    return token.kind() != TokenKind.PUNCTUATION && token.kind() != TokenKind.QUOTE;
  }
}
