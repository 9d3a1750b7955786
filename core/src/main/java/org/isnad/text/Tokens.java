package org.isnad.text;

import java.lang.ref.WeakReference;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics.Strip;
import org.jspecify.annotations.Nullable;

/// The tokens of one text with their clitic readings, addressed by index; for one thread at a time.
///
/// Readings are made when first asked for; they are the same whichever thread makes them.
public final class Tokens {

  private static final int RECENT = 64;

  /// One annotator after another reads the same tokens: what one found out of them serves the next.
  private static final ThreadLocal<WeakReference<Tokens>> LAST =
      ThreadLocal.withInitial(() -> new WeakReference<>(null));

  private final CharSequence text;
  private final List<Token> all;
  private final Token[] tokens;
  private final @Nullable List<Strip>[] strips;

  @SuppressWarnings("unchecked") // arrays of lists cannot be made otherwise
  private final Map<Object, Answer[]> recent = new IdentityHashMap<>();

  private record Answer(int index, int strip, Object value) {}

  private Tokens(CharSequence text, List<Token> all) {
    this.text = text;
    this.all = all;
    this.tokens = all.toArray(Token[]::new);
    this.strips = new List[tokens.length];
  }

  /// The tokens of a text, in reading order.
  public static Tokens of(CharSequence text, List<Token> all) {
    var last = LAST.get().get();
    if (last != null && last.all == all && last.text == text) {
      return last;
    }
    var tokens = new Tokens(text, all);
    LAST.set(new WeakReference<>(tokens));
    return tokens;
  }

  /// The tokens of a whole text without broken words, for examples and lexicon phrases.
  public static Tokens of(String text) {
    return new Tokens(text, Tokenizer.tokens(text));
  }

  private static List<Strip> read(Token token) {
    return token.kind() == TokenKind.WORD
        ? Clitics.strips(token.key())
        : List.of(new Strip(0, token.key()));
  }

  /// How many there are.
  public int size() {
    return tokens.length;
  }

  /// The token at an index.
  public Token get(int index) {
    return tokens[index];
  }

  /// The folded form of the token at an index; empty outside the text.
  public String key(int index) {
    return index < 0 || index >= tokens.length ? "" : tokens[index].key();
  }

  /// Whether the token at an index is the first of a line of the text.
  public boolean beginsLine(int index) {
    if (index == 0) {
      return true;
    }
    int end = tokens[index].span().start();
    for (int at = tokens[index - 1].span().end(); at < end; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// All of them.
  public List<Token> list() {
    return all;
  }

  /// The text that the spans count in.
  public CharSequence text() {
    return text;
  }

  /// The clitic readings of the token at an index, the whole word first.
  public List<Strip> strips(int index) {
    var known = strips[index];
    if (known == null) {
      known = read(tokens[index]);
      strips[index] = known;
    }
    return known;
  }

  /// The readings of the token at an index with pronouns taken off its end as well, made anew at
  /// each call; the whole word alone when it is no word.
  public List<Segmentation> segmentations(int index) {
    var token = tokens[index];
    return token.kind() == TokenKind.WORD
        ? Segmentation.of(token.key())
        : List.of(new Segmentation(0, token.key(), 0));
  }

  /// The span of tokens `[from, to)`, the first `letters` letters of the first one left out.
  public Span span(int from, int to, int letters) {
    var first = tokens[from].span();
    return new Span(skip(first, letters), Math.max(tokens[to - 1].span().end(), first.start()));
  }

  private int skip(Span token, int letters) {
    int at = token.start();
    for (int left = letters; left > 0 && at < token.end(); at++) {
      if (!Letters.isInvisible(text.charAt(at))) {
        left--;
      }
    }
    while (letters > 0 && at < token.end() && !Letters.isArabic(text.charAt(at))) {
      at++;
    }
    return Math.min(at, token.end());
  }

  /// What `asker` found at a token lately, or what it finds now.
  ///
  /// Rules ask the same class at the same token again and again. Few answers are kept for each
  /// asker, so that memory does not grow with the text.
  @SuppressWarnings("unchecked") // an asker gets its own answers back
  public <T> T recall(Object asker, int index, int strip, Supplier<T> look) {
    var answers = recent.computeIfAbsent(asker, a -> new Answer[RECENT]);
    int slot = (index * 4 + strip) & (RECENT - 1);
    var answer = answers[slot];
    if (answer == null || answer.index != index || answer.strip != strip) {
      answer = new Answer(index, strip, look.get());
      answers[slot] = answer;
    }
    return (T) answer.value;
  }

  /// The index of the first token that starts at or after `offset`.
  public int indexAt(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
