package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Credit;
import org.isnad.model.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Reads credits: on lines of their own, in brackets at a text's end, before its first words.
final class Credits {

  /// What stands before the news: tokens up to `end`, and the credit among them.
  record Opening(int end, Credit credit) {}

  private static final String OPENING = "([\u00AB";
  private static final String CLOSING = ")]\u00BB";
  private static final int LONGEST_CLOSING = 40;
  private static final int LONGEST_CELL = 5;
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_OPENING = 14;
  private static final int LONGEST_LINE = 8;

  private final Outlets outlets;

  Credits(Outlets outlets) {
    this.outlets = outlets;
  }

  /// The credit that a text after a source label gives; its cells need not be known.
  Optional<Credit> labelled(String text, Span value) {
    var tokens = Tokens.of(text, Tokenizer.tokens(text, value, List.of()));
    var names = new LinkedHashSet<String>();
    for (var cell : cells(tokens, 0, tokens.size())) {
      var known = outlets.known(tokens, cell.start(), cell.end());
      if (known.isPresent()) {
        names.addAll(known.get().names());
      } else if (cell.end() - cell.start() <= LONGEST_CELL) {
        names.add(tokens.span(cell.start(), cell.end(), 0).of(text));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Credit(value, List.copyOf(names)));
  }

  /// The credit of a line that holds nothing but outlets and places or persons, one outlet at least
  /// without doubt; what follows a colon must be an outlet, else somebody says something.
  Optional<Credit> line(Line line) {
    if (!line.whole() || line.words() > LONGEST_LINE || line.stop()) {
      return Optional.empty();
    }
    var tokens = line.tokens();
    var names = new LinkedHashSet<String>();
    boolean sure = false;
    for (var cell : cells(tokens, 0, tokens.size())) {
      var known = outlets.known(tokens, cell.start(), cell.end());
      boolean said = cell.start() > 0 && tokens.get(cell.start() - 1).is(':');
      if (known.isEmpty() && (said || cell.end() - cell.start() > LONGEST_PLACE)) {
        return Optional.empty();
      }
      names.addAll(known.map(Outlets.Known::names).orElse(List.of()));
      sure |= known.isPresent() && known.get().sure();
    }
    return sure ? Optional.of(new Credit(words(tokens), List.copyOf(names))) : Optional.empty();
  }

  /// The places and outlets before the first words of a news text, which a colon, a dash or a
  /// bracket ends: `Cairo (MENA) -`, `Reuters - Geneva:`. An outlet that may be an ordinary word
  /// counts beside another cell.
  Optional<Opening> opening(Tokens tokens) {
    var names = new LinkedHashSet<String>();
    Optional<Span> credit = Optional.empty();
    boolean sure = false;
    int end = 0;
    int count = 0;
    for (var cell : cells(tokens, 0, Math.min(tokens.size(), LONGEST_OPENING))) {
      var known = outlets.known(tokens, cell.start(), cell.end());
      boolean fits = known.isPresent() || cell.end() - cell.start() <= LONGEST_PLACE;
      if (!fits || !endsOpening(tokens, cell.end())) {
        break;
      }
      count++;
      end = cell.end() + 1;
      if (known.isPresent()) {
        var span = tokens.span(cell.start(), cell.end(), 0);
        names.addAll(known.get().names());
        sure |= known.get().sure();
        credit = Optional.of(credit.map(span::cover).orElse(span));
      }
      if (tokens.key(cell.end()).equals(":")) {
        break;
      }
    }
    if (credit.isEmpty() || !sure && count < 2) {
      return Optional.empty();
    }
    while (end < tokens.size() && isSeparator(tokens, end)) {
      end++;
    }
    return Optional.of(new Opening(end, new Credit(credit.get(), List.copyOf(names))));
  }

  /// The credit in brackets or quotation marks at the end of a text.
  Optional<Credit> closing(String text, Span paragraph) {
    int close = paragraph.end() - 1;
    int pair = close < 1 ? -1 : CLOSING.indexOf(text.charAt(close));
    if (pair < 0) {
      return Optional.empty();
    }
    int first = Math.max(paragraph.start(), close - LONGEST_CLOSING);
    int open = close - 1;
    while (open >= first && text.charAt(open) != OPENING.charAt(pair)) {
      open--;
    }
    if (open < first) {
      return Optional.empty();
    }
    var inside = Line.trim(text, open + 1, close);
    var tokens = Tokens.of(text, Tokenizer.tokens(text, inside, List.of()));
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    var names = new LinkedHashSet<String>();
    for (var cell : cells(tokens, 0, tokens.size())) {
      var known = outlets.known(tokens, cell.start(), cell.end());
      if (known.isEmpty() || !known.get().sure()) {
        return Optional.empty();
      }
      names.addAll(known.get().names());
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Credit(inside, List.copyOf(names)));
  }

  /// From the first word to the last, marks at the edges left out.
  private static Span words(Tokens tokens) {
    int last = tokens.size() - 1;
    while (!Line.isWord(tokens, last)) {
      last--;
    }
    return tokens.span(FurnitureLexicon.firstWord(tokens), last + 1, 0);
  }

  private record Cell(int start, int end) {}

  private static List<Cell> cells(Tokens tokens, int from, int to) {
    var cells = new ArrayList<Cell>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || isSeparator(tokens, i)) {
        if (i > start) {
          cells.add(new Cell(start, i));
        }
        start = i + 1;
      }
    }
    return cells;
  }

  private static boolean isSeparator(Tokens tokens, int i) {
    return switch (tokens.key(i)) {
      case "+", "/", "|", "-", "\u2013", "\u2014", "\u060C", ",", "(", ")", ":", "&", "\u2022" ->
          true;
      case "\u00AB", "\u00BB", "\"", "\u201C", "\u201D", ".", "[", "]", "*", "=" -> true;
      default -> false;
    };
  }

  private static boolean endsOpening(Tokens tokens, int i) {
    return switch (tokens.key(i)) {
      case ":", "-", "\u2013", "\u2014", ")", "(", "/", "|" -> true;
      case "\u00AB", "\u00BB" -> i + 1 < tokens.size() && !Line.isWord(tokens, i + 1);
      default -> false;
    };
  }
}
