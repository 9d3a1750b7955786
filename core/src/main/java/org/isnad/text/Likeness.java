package org.isnad.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.TokenKind;

/// How alike two headlines are, and how much of a headline a paragraph takes up.
///
/// Letters are compared, not words, so that a word cut up to dodge a filter does not make another
/// headline.
public final class Likeness {

  private static final double SAME = 0.9;
  private static final int STEM = 4;
  private static final int SAMPLE = 600;

  private Likeness() {}

  /// Whether both are the same headline but for spelling, or for the name of the site at an end.
  public static boolean same(CharSequence one, CharSequence other) {
    if (one.length() > 3 * other.length() || other.length() > 3 * one.length()) {
      return false;
    }
    var a = letters(one);
    var b = letters(other);
    if (a.length() < 6 || b.length() < 6) {
      return a.equals(b) && !a.isEmpty();
    }
    if (a.equals(b)) {
      return true;
    }
    boolean inside = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    return inside && shorter >= 20 && shorter * 10 >= longer * 6 || pairs(a, b) >= SAME;
  }

  private static String letters(CharSequence text) {
    var folded = Folding.fold(text);
    var out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Letters.isArabic(c) || Character.isLetterOrDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Dice's coefficient over pairs of letters.
  private static double pairs(String a, String b) {
    var counts = new HashMap<Integer, Integer>();
    for (int i = 0; i + 1 < a.length(); i++) {
      counts.merge(a.charAt(i) << 16 | a.charAt(i + 1), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      int pair = b.charAt(i) << 16 | b.charAt(i + 1);
      int left = counts.getOrDefault(pair, 0);
      if (left > 0) {
        counts.put(pair, left - 1);
        shared++;
      }
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }

  /// The part of the words of `headline` that `other` takes up, compared by their first letters.
  public static double echo(Set<String> headline, Set<String> other) {
    if (headline.isEmpty()) {
      return 0;
    }
    long shared = headline.stream().filter(other::contains).count();
    return (double) shared / headline.size();
  }

  /// The beginnings of the longer words of a stretch's first characters, clitics left out.
  public static Set<String> stems(String text, Span span) {
    var sample = new Span(span.start(), Math.min(span.end(), span.start() + SAMPLE));
    var stems = new HashSet<String>();
    for (var token : Tokenizer.tokens(text, sample, java.util.List.of())) {
      if (token.kind() == TokenKind.WORD && token.key().length() > 3) {
        stems.add(stem(token.key()));
      }
    }
    return stems;
  }

  private static String stem(String key) {
    var word = key;
    if (word.length() > STEM + 1 && (Clitics.isConjunction(word.charAt(0)))) {
      word = word.substring(1);
    }
    if (word.length() > STEM + 1
        && Clitics.isPreposition(word.charAt(0))
        && word.charAt(1) == Letters.ALEF) {
      word = word.substring(1);
    }
    if (word.length() > STEM + 1
        && word.charAt(0) == Letters.LAM
        && word.charAt(1) == Letters.LAM) {
      word = word.substring(2);
    }
    word = Clitics.withoutArticle(word);
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }
}
