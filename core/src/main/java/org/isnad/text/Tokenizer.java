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

  private Tokenizer() {}

  /// The tokens of a phrase of a lexicon.
  public static List<Token> tokens(String phrase) {
    return tokens(phrase, new Span(0, phrase.length()), List.of());
  }

  /// The tokens of one stretch of a text.
  ///
  /// @param mended the broken words of the text, in reading order
  public static List<Token> tokens(CharSequence text, Span stretch, List<Deobfuscation> mended) {
    var view = view(text, stretch, mended);
    var tokens = new ArrayList<Token>(stretch.length() / 5 + 4);
    var folded = view.view();
    int i = 0;
    while (i < folded.length()) {
      if (Letters.isBlank(folded.charAt(i))) {
        i++;
        continue;
      }
      int end = end(folded, i);
      var span = view.original(i, end);
      boolean glued = !tokens.isEmpty() && i > 0 && !Letters.isBlank(folded.charAt(i - 1));
      tokens.add(
          new Token(
              span,
              form(text, span, mended),
              folded.substring(i, end),
              kind(folded.charAt(i)),
              glued));
      i = end;
    }
    return tokens;
  }

  private static AlignedText view(CharSequence text, Span stretch, List<Deobfuscation> mended) {
    if (mended.isEmpty()) {
      return AlignedText.folded(text, stretch);
    }
    var builder = new AlignedText.Builder(text);
    var one = new StringBuilder();
    int i = stretch.start();
    for (var broken : mended) {
      if (broken.span().start() < i || broken.span().end() > stretch.end()) {
        continue;
      }
      fold(text, i, broken.span().start(), builder, one);
      builder.add(Folding.fold(broken.plain()), broken.span().start(), broken.span().end());
      i = broken.span().end();
    }
    fold(text, i, stretch.end(), builder, one);
    return builder.build();
  }

  private static void fold(
      CharSequence text, int from, int to, AlignedText.Builder builder, StringBuilder one) {
    for (int i = from; i < to; i++) {
      one.setLength(0);
      Folding.append(text.charAt(i), one);
      builder.add(one, i, i + 1);
    }
  }

  private static int end(String folded, int start) {
    var kind = kind(folded.charAt(start));
    int i = start + 1;
    if (kind == TokenKind.QUOTE || kind == TokenKind.PUNCTUATION) {
      boolean pair = Character.isHighSurrogate(folded.charAt(start)) && i < folded.length();
      return pair && Character.isLowSurrogate(folded.charAt(i)) ? i + 1 : i;
    }
    while (i < folded.length()
        && (kind(folded.charAt(i)) == kind || isInsideNumber(folded, i, kind))) {
      i++;
    }
    return i;
  }

  private static boolean isInsideNumber(String folded, int i, TokenKind kind) {
    char c = folded.charAt(i);
    return kind == TokenKind.NUMBER
        && (c == '.' || c == ',')
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
    if (Character.isLetter(c)) {
      return TokenKind.LATIN;
    }
    return Letters.isQuote(c) ? TokenKind.QUOTE : TokenKind.PUNCTUATION;
  }

  private static String form(CharSequence text, Span span, List<Deobfuscation> mended) {
    for (var broken : mended) {
      if (broken.span().overlaps(span)) {
        return text.subSequence(span.start(), Math.max(span.start(), broken.span().start()))
            + broken.plain()
            + text.subSequence(Math.min(span.end(), broken.span().end()), span.end());
      }
    }
    boolean plain = true;
    for (int i = span.start(); i < span.end() && plain; i++) {
      plain = !Letters.isInvisible(text.charAt(i));
    }
    if (plain) {
      return span.of(text);
    }
    var form = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      if (!Letters.isInvisible(text.charAt(i))) {
        form.append(text.charAt(i));
      }
    }
    return form.toString();
  }
}
