package org.isnad.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.lexicon.Table;
import org.isnad.model.Credit;
import org.isnad.model.Span;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;

/// Reads who is named on credit lines, in the brackets at a text's end and before its first words.
final class Outlets {

  /// An outlet as the lexicon knows it.
  record Outlet(String canonical, boolean agency) {}

  /// What stands before the news: tokens up to `end`, and the outlets among them.
  record Opening(int end, Span credit, List<String> outlets) {}

  private static final String OPENING = "([\u00AB";
  private static final String CLOSING = ")]\u00BB";
  private static final int LONGEST_CLOSING = 40;
  private static final int LONGEST_CELL = 5;
  private static final int LONGEST_PLACE = 3;
  private static final int LONGEST_OPENING = 14;

  private final PhraseMatcher<Outlet> outlets;
  private final FurnitureLexicon furniture;
  private final Stamps stamps;
  private final Set<String> agencies;

  Outlets(FurnitureLexicon furniture, Stamps stamps) {
    this.furniture = furniture;
    this.stamps = stamps;
    var builder = new PhraseMatcher.Builder<Outlet>();
    var names = new LinkedHashSet<String>();
    for (var row : Table.load("credit/agencies.tsv").rows()) {
      var outlet = new Outlet(row.get("canonical"), row.get("kind").equals("agency"));
      if (outlet.agency()) {
        names.add(outlet.canonical());
      }
      row.list("form").forEach(form -> builder.add(form, outlet));
    }
    outlets = builder.build();
    agencies = Set.copyOf(names);
  }

  /// The credit that a text after a source label gives; its cells need not be known.
  Optional<Credit> credit(String text, Span value) {
    var tokens = Tokens.of(text, Tokenizer.tokens(text, value, List.of()));
    var names = new LinkedHashSet<String>();
    for (var cell : cells(tokens, 0, tokens.size())) {
      var known = known(tokens, cell.start(), cell.end());
      if (known.isPresent()) {
        names.addAll(known.get());
      } else if (cell.end() - cell.start() <= LONGEST_CELL) {
        names.add(plain(text, tokens, cell.start(), cell.end()));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Credit(value, List.copyOf(names)));
  }

  /// The credit of a line that holds nothing but outlets and places, at least one outlet known.
  Optional<Credit> line(String text, Line line) {
    if (!line.whole() || line.words() > 8 || line.stop()) {
      return Optional.empty();
    }
    var tokens = line.tokens();
    var names = new LinkedHashSet<String>();
    int credited = 0;
    for (var cell : cells(tokens, 0, tokens.size())) {
      var known = known(tokens, cell.start(), cell.end());
      names.addAll(known.orElse(List.of()));
      credited += known.isEmpty() ? 0 : 1;
      if (known.isEmpty() && cell.end() - cell.start() > LONGEST_PLACE) {
        return Optional.empty();
      }
    }
    return credited == 0
        ? Optional.empty()
        : Optional.of(new Credit(words(tokens), List.copyOf(names)));
  }

  /// The places and outlets before the first words of a news text, which a colon, a dash or a
  /// bracket ends: `Cairo (MENA) -`, `Reuters - Geneva:`.
  Optional<Opening> opening(Tokens tokens) {
    var names = new LinkedHashSet<String>();
    Optional<Span> credit = Optional.empty();
    int end = 0;
    for (var cell : cells(tokens, 0, Math.min(tokens.size(), LONGEST_OPENING))) {
      boolean ended = endsOpening(tokens, cell.end());
      var known = known(tokens, cell.start(), cell.end());
      if (!ended || known.isEmpty() && cell.end() - cell.start() > LONGEST_PLACE) {
        break;
      }
      if (known.isPresent()) {
        names.addAll(known.get());
        var span = tokens.span(cell.start(), cell.end(), 0);
        credit = Optional.of(credit.map(before -> before.cover(span)).orElse(span));
      }
      end = cell.end() + 1;
      if (tokens.key(cell.end()).equals(":")) {
        break;
      }
    }
    while (end < tokens.size() && credit.isPresent() && isSeparator(tokens, end)) {
      end++;
    }
    int to = end;
    return credit.map(span -> new Opening(to, span, List.copyOf(names)));
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
      var known = known(tokens, cell.start(), cell.end());
      if (known.isEmpty()) {
        return Optional.empty();
      }
      names.addAll(known.get());
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Credit(inside, List.copyOf(names)));
  }

  /// The one outlet of a credit that may be who published the text: no agency, no plain word for
  /// agencies.
  Optional<String> publisher(Credit credit) {
    var own =
        credit.outlets().stream()
            .filter(name -> !agencies.contains(name))
            .filter(name -> !isGeneric(name))
            .toList();
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  private boolean isGeneric(String name) {
    var tokens = Tokens.of(name);
    return tokens.size() > 0 && furniture.creditRole(tokens, 0, tokens.size()).isPresent();
  }

  /// The outlets that tokens `[from, to)` name, absent when they say anything else.
  private Optional<List<String>> known(Tokens tokens, int from, int to) {
    int start = from < to ? stamps.skipDescriptor(tokens, from) : from;
    if (start >= to) {
      return Optional.empty();
    }
    var role = furniture.creditRole(tokens, start, to);
    if (role.isPresent()) {
      return Optional.of(
          role.get().equals("desk") ? List.of() : List.of(plain(tokens.text(), tokens, start, to)));
    }
    var names = new ArrayList<String>();
    int i = start;
    while (i < to) {
      int end = i;
      var name = "";
      for (var found : outlets.at(tokens, i)) {
        if (found.end() <= to && found.end() > end && (found.letters() == 0 || i > start)) {
          end = found.end();
          name = found.value().canonical();
        }
      }
      if (end == i) {
        return Optional.empty();
      }
      names.add(name);
      i = end;
    }
    return Optional.of(names);
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

  private static String plain(CharSequence text, Tokens tokens, int from, int to) {
    return tokens.span(from, to, 0).of(text);
  }
}
