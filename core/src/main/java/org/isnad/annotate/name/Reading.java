package org.isnad.annotate.name;

import java.util.HashSet;
import org.isnad.model.TokenKind;
import org.isnad.text.Clitics;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// The tokens of one article with what each word can be, looked up once.
final class Reading {

  private static final byte UNKNOWN_YET = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  /// So many words of sport, of so many kinds, make a sports report.
  private static final int SPORT_WORDS = 4;

  private static final int SPORT_SORTS = 2;

  private final Tokens tokens;
  private final WordBook words;
  private final int[] kinds;
  private final boolean[] breaks;
  private final byte[] ordinary;
  private final boolean sports;

  Reading(Tokens tokens, WordBook words) {
    this.tokens = tokens;
    this.words = words;
    int size = tokens.size();
    kinds = new int[size];
    breaks = new boolean[size + 1];
    ordinary = new byte[size];
    int sport = 0;
    var sorts = new HashSet<String>();
    for (int i = 0; i < size; i++) {
      if (isWord(i)) {
        kinds[i] = isPreposition(i) ? Kind.STOP : kindsOf(i);
      }
      breaks[i] = tokens.beginsLine(i);
      if ((kinds[i] & Kind.SPORT) != 0) {
        sport++;
        sorts.add(Clitics.withoutArticle(tokens.key(i)));
      }
    }
    breaks[size] = true;
    sports = sport >= SPORT_WORDS && sorts.size() >= SPORT_SORTS;
  }

  /// A foreign name in -i is never written with alef maksura, which folds alike, a name in -a that
  /// is an ordinary word too not with the pronoun `his`, and none is indefinite.
  private int kindsOf(int i) {
    int kinds = words.of(tokens.key(i));
    if (isNunated(i) || isPronoun(i)) {
      return Kind.STOP;
    }
    return switch (lastLetter(i)) {
      case Letters.ALEF_MAKSURA -> kinds & ~Kind.NAME;
      case Letters.HEH ->
          (kinds & Kind.COMMON) != 0 && isPlainWord(kinds) ? kinds & ~Kind.PERSONAL : kinds;
      default -> kinds;
    };
  }

  private static boolean isPlainWord(int kinds) {
    return (kinds & Kind.ORDINARY) != 0;
  }

  /// Whether it is the pronoun `I`, with or without a conjunction, rather than Anna: the one is
  /// written with hamza, the other with madda or without either.
  private boolean isPronoun(int i) {
    var form = tokens.get(i).form();
    var key = tokens.key(i);
    return key.endsWith(Marks.I)
        && key.length() <= Marks.I.length() + 1
        && form.charAt(form.length() - Marks.I.length()) == Letters.ALEF_HAMZA_ABOVE;
  }

  /// Whether the word ends in the mark of an indefinite accusative, which no name has.
  boolean isNunated(int i) {
    var form = tokens.get(i).form();
    return form.indexOf(Letters.FATHATAN, Math.max(0, form.length() - 2)) >= 0;
  }

  char lastLetter(int i) {
    var form = tokens.get(i).form();
    return form.charAt(form.length() - 1);
  }

  /// Whether it is the preposition that folds like the name Ali: written with alef maksura.
  private boolean isPreposition(int i) {
    var token = tokens.get(i);
    int last = token.form().length() - 1;
    return token.key().equals(Marks.ALI) && token.form().charAt(last) == Letters.ALEF_MAKSURA;
  }

  /// Whether it is that preposition with or without a conjunction before it.
  boolean endsInPreposition(int i) {
    var form = tokens.get(i).form();
    return tokens.key(i).endsWith(Marks.ALI)
        && form.charAt(form.length() - 1) == Letters.ALEF_MAKSURA;
  }

  Tokens tokens() {
    return tokens;
  }

  WordBook words() {
    return words;
  }

  int size() {
    return tokens.size();
  }

  String key(int i) {
    return tokens.key(i);
  }

  /// Whether the article reads like a sports report.
  boolean isSports() {
    return sports;
  }

  boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.WORD;
  }

  boolean isQuote(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.QUOTE;
  }

  boolean isLatin(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.LATIN;
  }

  boolean isDash(int i) {
    return i >= 0
        && i < tokens.size()
        && !breaks[i]
        && Character.getType(tokens.get(i).form().codePointAt(0)) == Character.DASH_PUNCTUATION;
  }

  /// Whether a paragraph begins at the token; names never run across.
  boolean breaksBefore(int i) {
    return i < 0 || i >= breaks.length || breaks[i];
  }

  /// Whether a paragraph begins after token `from` and before token `to`.
  boolean breaksWithin(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (breaks[i]) {
        return true;
      }
    }
    return false;
  }

  /// What the whole word can be.
  int kinds(int i) {
    return i < 0 || i >= kinds.length ? 0 : kinds[i];
  }

  boolean is(int i, int kind) {
    return (kinds(i) & kind) != 0;
  }

  /// Whether the word, or what remains of it without clitics and endings, is an ordinary word.
  boolean isOrdinary(int i) {
    if (ordinary[i] == UNKNOWN_YET) {
      ordinary[i] = words.isOrdinary(tokens.key(i)) ? YES : NO;
    }
    return ordinary[i] == YES;
  }

  /// Whether the word itself, with or without its article, is an ordinary word.
  boolean isPlainlyOrdinary(int i) {
    return is(i, Kind.ORDINARY)
        || hasArticle(i) && (words.of(Clitics.withoutArticle(tokens.key(i))) & Kind.ORDINARY) != 0;
  }

  /// Whether no lexicon knows the word: perhaps a name from abroad.
  boolean isUnknown(int i) {
    return isWord(i)
        && tokens.key(i).length() > 2
        && kinds(i) == 0
        && !isPluralVerb(tokens.key(i))
        && !isOrdinary(i);
  }

  /// They do, of whatever verb.
  private static boolean isPluralVerb(String key) {
    int last = key.length() - 1;
    return last > 3
        && (key.charAt(0) == Letters.YEH || key.charAt(0) == Letters.TEH)
        && key.charAt(last) == Letters.NOON
        && key.charAt(last - 1) == Letters.WAW;
  }

  /// Whether it begins with the article; what is written with madda only folds like it.
  boolean hasArticle(int i) {
    return isWord(i)
        && Clitics.hasArticle(tokens.key(i))
        && tokens.get(i).form().charAt(0) != Letters.ALEF_MADDA;
  }

  /// Whether the word carries the article, with or without proclitics before it.
  boolean isDefinite(int i) {
    return isWord(i)
        && tokens.strips(i).stream().anyMatch(strip -> Clitics.hasArticle(strip.key()));
  }
}
