package org.isnad.page;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;
import org.isnad.text.Tokens;

/// Tells lines that hold a date and little else from text that speaks of a date.
final class DateLines {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST_SECTION = 4;

  private final DateReader dates = new DateReader();
  private final FurnitureLexicon furniture;
  private final Stamps stamps;

  DateLines(FurnitureLexicon furniture, Stamps stamps) {
    this.furniture = furniture;
    this.stamps = stamps;
  }

  /// The date piece of a line with a label such as `published` or without one.
  Optional<Piece> read(String text, Line line) {
    if (!line.whole() || line.words() > MOST_WORDS || line.stop() && line.words() > 8) {
      return Optional.empty();
    }
    var found = dates.all(line.tokens(), 0);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var labelled = labelled(line, found);
    return labelled.isPresent() ? labelled : bare(text, line, found);
  }

  /// A date after a label: the published one before the updated one, the Gregorian one before the
  /// Islamic one.
  private Optional<Piece> labelled(Line line, List<DateReader.Found> dates) {
    var tokens = line.tokens();
    Optional<Piece> best = Optional.empty();
    Optional<FurnitureLexicon.Hit> label = Optional.empty();
    boolean islamic = true;
    int i = 0;
    for (var date : dates) {
      while (i < date.start()) {
        var hit = furniture.label(tokens, i).filter(h -> isDateRole(h.entry().role()));
        label = hit.isPresent() ? hit : label;
        i = hit.map(FurnitureLexicon.Hit::end).orElse(i + 1);
      }
      i = date.end();
      if (label.isEmpty() || !isNear(tokens, label.get().end(), date.start(), dates)) {
        continue;
      }
      var role = label.get().entry().role();
      boolean better =
          best.isEmpty()
              || best.get().role().equals("updated") && role.equals("published")
              || best.get().role().equals(role) && islamic && !date.islamic();
      if (better) {
        islamic = date.islamic();
        var labelSpan = tokens.span(label.get().start(), label.get().end(), 0);
        best =
            Optional.of(
                Piece.of(Piece.Kind.DATE, line, role, label.get().entry().place())
                    .withLabel(labelSpan)
                    .withValue(zoned(tokens, date))
                    .withDate(date.date()));
      }
    }
    return best;
  }

  /// Whether only words of stamps and other dates stand between the label and the date.
  private boolean isNear(Tokens tokens, int from, int to, List<DateReader.Found> dates) {
    int i = from;
    while (i < to) {
      int at = i;
      var inside = dates.stream().filter(date -> date.start() == at).findFirst();
      int next = inside.isPresent() ? inside.get().end() : stamps.skip(tokens, i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  /// A date without a label: only words of stamps stand beside it, or a section that a bullet or a
  /// mark sets off, or that the lexicon knows.
  private Optional<Piece> bare(String text, Line line, List<DateReader.Found> dates) {
    var tokens = line.tokens();
    var date = dates.stream().filter(d -> !d.islamic()).findFirst().orElse(dates.getFirst());
    int from = -1;
    int to = -1;
    for (int i = 0; i < tokens.size(); ) {
      int at = i;
      var inside = dates.stream().filter(d -> d.start() == at).findFirst();
      int next = inside.isPresent() ? inside.get().end() : stamps.skip(tokens, i);
      if (next == i) {
        from = from < 0 ? i : from;
        to = i + 1;
        next = i + 1;
      }
      i = next;
    }
    var piece =
        Piece.of(Piece.Kind.DATE, line, "published", "page.date-line")
            .withValue(zoned(tokens, date))
            .withDate(date.date());
    if (from < 0) {
      return Optional.of(piece);
    }
    boolean aside = to <= dates.getFirst().start() || from >= dates.getLast().end();
    var section = tokens.span(from, to, 0);
    if (!aside
        || line.stop()
        || to - from > LONGEST_SECTION
        || !isSetOff(text, line, from, to, section)) {
      return Optional.empty();
    }
    return Optional.of(piece.withLabel(section));
  }

  private boolean isSetOff(String text, Line line, int from, int to, Span section) {
    var tokens = line.tokens();
    boolean bullet = from > 0 && !Line.isWord(tokens, from - 1) && !isQuoteLike(tokens, from - 1);
    boolean mark =
        to < tokens.size() && FurnitureLexicon.isMark(tokens, to)
            || from > 0 && FurnitureLexicon.isMark(tokens, from - 1);
    return bullet
        || mark
        || furniture
            .find(Line.of(text, section))
            .filter(hit -> hit.entry().effect() == FurnitureLexicon.Effect.SECTION)
            .isPresent();
  }

  private static boolean isQuoteLike(Tokens tokens, int i) {
    return tokens.get(i).kind() == org.isnad.model.TokenKind.QUOTE
        || tokens.get(i).is('(')
        || tokens.get(i).is(')');
  }

  /// The date with a zone written after it.
  private static Span zoned(Tokens tokens, DateReader.Found date) {
    boolean zone = tokens.key(date.end()).equals("gmt") || tokens.key(date.end()).equals("utc");
    return zone ? tokens.span(date.start(), date.end() + 1, 0) : date.span();
  }

  private static boolean isDateRole(String role) {
    return role.equals("published") || role.equals("updated");
  }
}
