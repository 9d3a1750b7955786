package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Deobfuscation;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;

/// Cuts text into surface tokens at blanks, punctuation and changes of script.
///
/// - letters and digits part even without a blank: `nahw70` is two tokens, the second `glued`;
/// - a full stop or comma between digits stays inside the number;
/// - broken words that were mended are one token with their plain form;
/// - marks and tatweel are inside a token's span but not in its form.
public final class Tokenizer {

  private final CharSequence text;
  private final List<Deobfuscation> mended;
  private final AlignedText view;
  private final String folded;
  private int nextMended;

  private Tokenizer(CharSequence text, Span stretch, List<Deobfuscation> mended) {
    this.text = text;
    this.mended = mended;
    this.view = view(text, stretch, mended);
    this.folded = view.view();
  }

  /// The tokens of a phrase of a lexicon.
  public static List<Token> tokens(String phrase) {
    return tokens(phrase, new Span(0, phrase.length()), List.of());
  }

  /// The tokens of one stretch of a text.
  ///
  /// @param mended the broken words of the text, in reading order
  public static List<Token> tokens(CharSequence text, Span stretch, List<Deobfuscation> mended) {
    return new Tokenizer(text, stretch, mended).tokens(stretch.end());
  }

  private static AlignedText view(CharSequence text, Span stretch, List<Deobfuscation> mended) {
    var builder = new AlignedText.Builder(text, stretch.length());
    int i = stretch.start();
    for (var broken : mended) {
      if (broken.span().start() >= i && broken.span().end() <= stretch.end()) {
        builder.fold(i, broken.span().start());
        builder.add(Folding.fold(broken.plain()), broken.span().start(), broken.span().end());
        i = broken.span().end();
      }
    }
    return builder.fold(i, stretch.end()).build();
  }

  private List<Token> tokens(int limit) {
    var tokens = new ArrayList<Token>(folded.length() / 5 + 4);
    int i = 0;
    while (i < folded.length()) {
      if (Letters.isBlank(folded.charAt(i))) {
        i++;
        continue;
      }
      var kind = kind(folded.charAt(i));
      int end = end(i, kind);
      var span = attach(view.original(i, end), limit);
      boolean glued = !tokens.isEmpty() && i > 0 && !Letters.isBlank(folded.charAt(i - 1));
      tokens.add(new Token(span, form(span), folded.substring(i, end), kind, glued));
      i = end;
    }
    return tokens;
  }

  /// Marks and tatweel behind the last letter belong to the token.
  private Span attach(Span span, int limit) {
    int end = span.end();
    while (end < limit && Letters.isAttached(text.charAt(end))) {
      end++;
    }
    return end == span.end() ? span : new Span(span.start(), end);
  }

  private int end(int start, TokenKind kind) {
    int i = start + 1;
    if (kind == TokenKind.QUOTE || kind == TokenKind.PUNCTUATION) {
      boolean pair =
          i < folded.length() && Character.isSurrogatePair(folded.charAt(start), folded.charAt(i));
      return pair ? i + 1 : i;
    }
    while (i < folded.length()
        && (kind(folded.charAt(i)) == kind || kind == TokenKind.NUMBER && isInsideNumber(i))) {
      i++;
    }
    return i;
  }

  private boolean isInsideNumber(int i) {
    char c = folded.charAt(i);
    return (c == '.' || c == ',')
        && i + 1 < folded.length()
        && Letters.digit(folded.charAt(i + 1)) >= 0;
  }

  private static TokenKind kind(char c) {
    if (Letters.isArabic(c)) {
      return TokenKind.WORD;
    }
    if (Letters.digit(c) >= 0) {
      return TokenKind.NUMBER;
    }
    if (Letters.isQuote(c)) {
      return TokenKind.QUOTE;
    }
    return Character.isLetter(c) ? TokenKind.LATIN : TokenKind.PUNCTUATION;
  }

  /// The characters of a token, broken words mended, marks and tatweel left out.
  private String form(Span span) {
    while (nextMended < mended.size() && mended.get(nextMended).span().end() <= span.start()) {
      nextMended++;
    }
    if (nextMended < mended.size() && mended.get(nextMended).span().overlaps(span)) {
      var broken = mended.get(nextMended);
      return plain(span.start(), Math.max(span.start(), broken.span().start()))
          + broken.plain()
          + plain(Math.min(span.end(), broken.span().end()), span.end());
    }
    return plain(span.start(), span.end());
  }

  private String plain(int start, int end) {
    int i = start;
    while (i < end && !Letters.isInvisible(text.charAt(i))) {
      i++;
    }
    if (i == end) {
      return text.subSequence(start, end).toString();
    }
    var form = new StringBuilder(end - start).append(text, start, i);
    for (; i < end; i++) {
      if (!Letters.isInvisible(text.charAt(i))) {
        form.append(text.charAt(i));
      }
    }
    return form.toString();
  }
}
