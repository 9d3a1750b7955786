package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.text.Clitics;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.isnad.text.Tokens;

/// Says of each line of a page what it is.
final class LineReader {

  private static final int LONGEST_CUT = 30;

  private final FurnitureLexicon furniture = new FurnitureLexicon();
  private final GluedLines glued = new GluedLines(furniture);
  private final Stamps stamps = new Stamps();
  private final Outlets outlets = new Outlets(furniture, stamps);
  private final Credits credits = new Credits(outlets);
  private final DateLines dates = new DateLines(furniture, stamps, outlets);

  private final Set<String> reporting =
      Table.load("quote/cues.tsv").rows().stream()
          .map(row -> Folding.fold(row.get("past")))
          .flatMap(verb -> Stream.of(verb, verb + Letters.TEH))
          .collect(Collectors.toUnmodifiableSet());

  /// The credits of lines and texts.
  Credits credits() {
    return credits;
  }

  /// The dates of lines.
  DateLines dates() {
    return dates;
  }

  /// The phrases of furniture.
  FurnitureLexicon furniture() {
    return furniture;
  }

  /// Whether a paragraph goes on with what stands before it: it begins with `and` and a reporting
  /// verb, as first paragraphs do not.
  boolean goesOn(Line paragraph) {
    var first = paragraph.tokens().key(0);
    return first.length() > 3
        && Clitics.isConjunction(first.charAt(0))
        && reporting.contains(first.substring(1));
  }

  /// The pieces of a page, in reading order.
  List<Piece> read(Page page) {
    var marked = new MarkedLines(page);
    var pieces = new ArrayList<Piece>();
    for (var line : Line.of(page.text())) {
      var read = read(page.text(), line);
      pieces.addAll(
          marked.part(line).map(part -> MarkedLines.pieces(part, line, read)).orElse(read));
    }
    return pieces;
  }

  private List<Piece> read(String text, Line line) {
    var parts = glued.part(text, line.span());
    return parts.size() == 1
        ? List.of(piece(text, line))
        : parts.stream().map(part -> piece(text, Line.of(text, part))).toList();
  }

  private Piece piece(String text, Line line) {
    if (line.words() == 0) {
      return line.whole()
          ? Piece.of(Piece.Kind.SEPARATOR, line, "separator", "page.marks")
          : Piece.text(line);
    }
    if (isAddress(text, line.span())) {
      return Piece.of(Piece.Kind.CUT, line, "link", "page.address");
    }
    if (isHashtags(line)) {
      return Piece.of(Piece.Kind.FIELD, line, "keywords", "page.hashtags").withValue(line.span());
    }
    var date = dates.read(text, line);
    if (date.isPresent()) {
      return date.get();
    }
    var hit = furniture.find(line);
    if (hit.isPresent()) {
      var piece = piece(text, line, hit.get());
      if (piece.isPresent()) {
        return piece.get();
      }
    }
    return credits
        .line(line)
        .map(credit -> Piece.of(Piece.Kind.CREDIT, line, "source", "page.credit-line"))
        .orElseGet(() -> Piece.text(line));
  }

  private Optional<Piece> piece(String text, Line line, FurnitureLexicon.Hit hit) {
    var entry = hit.entry();
    var kind =
        switch (entry.effect()) {
          case LABEL -> isDate(entry.role()) ? Piece.Kind.CUT : Piece.Kind.FIELD;
          case CUT -> Piece.Kind.CUT;
          case RELATED -> Piece.Kind.RELATED;
          case LIST -> Piece.Kind.LIST;
          case STOP -> Piece.Kind.STOP;
          case SECTION -> Piece.Kind.SECTION;
          case BYLINE -> Piece.Kind.BYLINE;
          case CREDIT -> Piece.Kind.CREDIT;
        };
    if (isDate(entry.role()) && !isStampsOnly(text, line, hit)) {
      return Optional.empty();
    }
    if (kind == Piece.Kind.CUT && line.isParagraph() && line.words() > LONGEST_CUT) {
      return Optional.empty();
    }
    var piece = Piece.of(kind, line, entry.role(), entry.place());
    boolean labels = kind == Piece.Kind.FIELD || kind == Piece.Kind.RELATED;
    boolean lists = kind == Piece.Kind.LIST && FurnitureLexicon.isMark(line.tokens(), hit.end());
    if (labels || lists) {
      var label = piece.withLabel(line.tokens().span(hit.start(), hit.end(), 0));
      return Optional.of(rest(line, hit).map(label::withValue).orElse(label));
    }
    return Optional.of(piece);
  }

  /// What stands after the phrase and its colon.
  private static Optional<Span> rest(Line line, FurnitureLexicon.Hit hit) {
    Tokens tokens = line.tokens();
    int i = hit.end();
    while (i < tokens.size() && !Line.isWord(tokens, i) && !isOpening(tokens, i)) {
      i++;
    }
    return i >= tokens.size()
        ? Optional.empty()
        : Optional.of(new Span(tokens.get(i).span().start(), line.span().end()));
  }

  /// Whether a label of a date is followed by nothing, a clock time, or words such as `an hour
  /// ago`.
  private boolean isStampsOnly(String text, Line line, FurnitureLexicon.Hit hit) {
    var rest = rest(line, hit);
    if (rest.isEmpty()) {
      return true;
    }
    var value = Line.of(text, rest.get());
    if (furniture.find(value).filter(h -> h.entry().role().equals("relative-date")).isPresent()) {
      return true;
    }
    int i = 0;
    while (i < value.tokens().size()) {
      int next = stamps.skip(value.tokens(), i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return value.whole();
  }

  private static boolean isOpening(Tokens tokens, int i) {
    return tokens.get(i).is('(')
        || tokens.get(i).is('#')
        || tokens.get(i).kind() == org.isnad.model.TokenKind.QUOTE;
  }

  /// Whether every blank of the line is followed by a hash sign.
  private static boolean isHashtags(Line line) {
    var tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).glued() && !tokens.get(i).is('#')) {
        return false;
      }
    }
    return line.whole();
  }

  private static boolean isDate(String role) {
    return role.equals("published") || role.equals("updated");
  }

  private static boolean isAddress(String text, Span span) {
    boolean address =
        text.startsWith("http://", span.start())
            || text.startsWith("https://", span.start())
            || text.startsWith("www.", span.start());
    for (int i = span.start(); address && i < span.end(); i++) {
      address = text.charAt(i) > ' ' && i - span.start() < 2_000;
    }
    return address;
  }
}
