package org.isnad.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.TokenKind;
import org.isnad.text.Tokens;

/// The phrases of page furniture, each with the guard under which it counts.
///
/// The same words stand in news text, so a phrase counts only in the place and on a line of the
/// length that its entry asks for; see the head of `page/furniture.tsv`.
final class FurnitureLexicon {

  /// Where on a line a phrase must stand.
  enum Match {
    LINE,
    START,
    START_LONG,
    COLON,
    PATH,
    BRACKET,
    ANYWHERE,
    SHORT,
    NUMBER,
    START_NUMBER,
    WORDS_3,
    TAIL
  }

  /// What follows from a phrase.
  enum Effect {
    LABEL,
    CUT,
    RELATED,
    LIST,
    STOP,
    SECTION,
    BYLINE,
    CREDIT
  }

  /// One entry of the lexicon.
  record Entry(Match match, Effect effect, String role, boolean glued, String place) {}

  /// A phrase found on a line: tokens `[start, end)`.
  record Hit(Entry entry, int start, int end) {}

  private static final int SHORT_LINE = 8;

  private final PhraseMatcher<Entry> phrases;
  private final List<Row> rows = Table.load("page/furniture.tsv").rows();

  FurnitureLexicon() {
    var builder = new PhraseMatcher.Builder<Entry>();
    for (var row : rows) {
      var entry = entry(row);
      for (var form : row.list("form")) {
        builder.add(form, entry);
      }
    }
    phrases = builder.build();
  }

  private static Entry entry(Row row) {
    try {
      return new Entry(
          Match.valueOf(row.get("match").replace('-', '_').toUpperCase(Locale.ROOT)),
          Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)),
          row.get("role"),
          row.get("glued").equals("yes"),
          row.place());
    } catch (IllegalArgumentException e) {
      throw new LexiconException(row.table().file(), row.line(), "unknown match or effect");
    }
  }

  /// The rows, for those who look for phrases inside words.
  List<Row> rows() {
    return rows;
  }

  /// The entry of a row.
  Entry of(Row row) {
    return entry(row);
  }

  /// The phrase that says what the line is; of several, the one that begins first, then the
  /// longest.
  Optional<Hit> find(Line line) {
    var tokens = line.tokens();
    int first = firstWord(tokens);
    int last =
        line.whole() && line.words() <= 15 ? tokens.size() : Math.min(first + 1, tokens.size());
    for (int i = first; i < last; i++) {
      var found = phrases.at(tokens, i, 0);
      for (int k = found.size() - 1; k >= 0; k--) {
        var match = found.get(k);
        var hit = new Hit(match.value(), i, match.end());
        if (counts(line, hit, first)) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  /// The labels of one role that begin at a token, the longest.
  Optional<Hit> label(Tokens tokens, int i) {
    var found = phrases.at(tokens, i, 0);
    for (int k = found.size() - 1; k >= 0; k--) {
      if (found.get(k).value().effect() == Effect.LABEL) {
        return Optional.of(new Hit(found.get(k).value(), i, found.get(k).end()));
      }
    }
    return Optional.empty();
  }

  /// The role of the entry of effect `credit` whose phrase is exactly tokens `[from, to)`:
  /// `generic` stands for outlets that are not named, `desk` says only that the text was put
  /// together.
  Optional<String> creditRole(Tokens tokens, int from, int to) {
    return phrases.at(tokens, from, 0).stream()
        .filter(found -> found.end() == to && found.value().effect() == Effect.CREDIT)
        .map(found -> found.value().role())
        .findFirst();
  }

  /// The entry of match `tail` whose phrase begins at a token.
  Optional<Hit> tail(Tokens tokens, int i) {
    return phrases.at(tokens, i, 0).stream()
        .filter(found -> found.value().match() == Match.TAIL)
        .map(found -> new Hit(found.value(), i, found.end()))
        .findFirst();
  }

  private static boolean counts(Line line, Hit hit, int first) {
    var tokens = line.tokens();
    boolean starts = hit.start() == first;
    boolean isShort = line.whole() && !line.stop();
    boolean marked = starts && isMark(tokens, hit.end());
    int rest = line.words() - words(tokens, hit);
    return switch (hit.entry().match()) {
      case LINE -> starts && line.whole() && rest == numbers(tokens, hit);
      case START ->
          starts
              && (marked
                  || isShort && line.words() <= (isRelated(hit) ? 25 : SHORT_LINE)
                  || line.whole() && rest == 0);
      case START_LONG -> starts;
      case COLON -> marked || starts && line.whole() && rest == 0;
      case PATH -> starts && isPath(tokens, hit.end());
      case BRACKET ->
          isShort
              && line.words() <= 15
              && hit.start() > 0
              && tokens.get(hit.start() - 1).is('(')
              && hit.end() + 1 == tokens.size()
              && tokens.get(hit.end()).is(')');
      case ANYWHERE -> isShort && line.words() <= SHORT_LINE;
      case SHORT -> isShort && line.words() <= 12 || line.whole() && line.words() <= SHORT_LINE;
      case NUMBER -> isShort && numbers(tokens, hit) > 0 && rest - numbers(tokens, hit) <= 0;
      case START_NUMBER -> starts && isShort && numbers(tokens, hit) > 0 && rest <= 3;
      case WORDS_3 -> starts && isShort && rest > 0 && rest <= 2 && numbers(tokens, hit) == 0;
      case TAIL -> false;
    };
  }

  private static boolean isRelated(Hit hit) {
    return hit.entry().effect() == Effect.RELATED;
  }

  private static int words(Tokens tokens, Hit hit) {
    int words = 0;
    for (int i = hit.start(); i < hit.end(); i++) {
      words += Line.isWord(tokens, i) ? 1 : 0;
    }
    return words;
  }

  private static int numbers(Tokens tokens, Hit hit) {
    int numbers = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean outside = i < hit.start() || i >= hit.end();
      numbers += outside && tokens.get(i).kind() == TokenKind.NUMBER ? 1 : 0;
    }
    return numbers;
  }

  static int firstWord(Tokens tokens) {
    int i = 0;
    while (i < tokens.size() && !Line.isWord(tokens, i)) {
      i++;
    }
    return i;
  }

  /// Whether a colon, a pipe or a dash with a blank beside it stands at `i`.
  static boolean isMark(Tokens tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    var key = tokens.key(i);
    if (key.equals(":") || key.equals("|")) {
      return true;
    }
    boolean spaced = !tokens.get(i).glued() || i + 1 >= tokens.size() || !tokens.get(i + 1).glued();
    return spaced && (key.equals("-") || key.equals("\u2013") || key.equals("\u2014"));
  }

  private static boolean isPath(Tokens tokens, int i) {
    var key = tokens.key(i);
    return key.equals(">")
        || key.equals("/")
        || key.equals("\u203A")
        || key.equals("\u00BB")
        || key.equals("\u2190");
  }
}
