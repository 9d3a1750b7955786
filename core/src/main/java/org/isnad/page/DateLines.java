package org.isnad.page;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.text.Likeness;
import org.isnad.text.Tokens;

/// Tells lines that hold a date and little else from text that speaks of a date.
final class DateLines {

  private static final int MOST_WORDS = 16;
  private static final int LONGEST_SECTION = 4;
  private static final int LONGEST_NAME = 2;

  private final DateReader dates = new DateReader();
  private final FurnitureLexicon furniture;
  private final Stamps stamps;
  private final Outlets outlets;

  DateLines(FurnitureLexicon furniture, Stamps stamps, Outlets outlets) {
    this.furniture = furniture;
    this.stamps = stamps;
    this.outlets = outlets;
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
    var piece = dated(line, dates);
    var beside = beside(line.tokens(), dates);
    if (beside.isEmpty()) {
      return Optional.of(piece);
    }
    var name = beside.get();
    boolean sets = !line.stop() && name.words() <= LONGEST_SECTION && isSetOff(text, line, name);
    return name.isAside(dates) && sets
        ? Optional.of(piece.withLabel(name.span(line.tokens())))
        : Optional.empty();
  }

  /// The date of a line below a headline, with a name beside it that nothing sets off: a word or
  /// two that headline and lead do not take up, or the name of an outlet.
  ///
  /// @param topic the beginnings of the words of headline and lead
  Optional<Piece> belowHeadline(String text, Line line, Set<String> topic) {
    if (!line.whole() || line.words() > MOST_WORDS || line.stop()) {
      return Optional.empty();
    }
    var tokens = line.tokens();
    var found = dates.all(tokens, 0);
    var beside = found.isEmpty() ? Optional.<Beside>empty() : beside(tokens, found);
    return beside
        .filter(name -> name.isAside(found) && isName(text, tokens, name, topic))
        .filter(name -> !isSaid(tokens, name, found))
        .map(name -> dated(line, found).withLabel(name.span(tokens)));
  }

  private boolean isName(String text, Tokens tokens, Beside name, Set<String> topic) {
    boolean outlet =
        stamps.skipDescriptor(tokens, name.from()) > name.from()
            || outlets.known(tokens, name.from(), name.to()).isPresent();
    if (outlet) {
      return name.words() <= LONGEST_SECTION;
    }
    return name.words() <= LONGEST_NAME
        && Collections.disjoint(topic, Likeness.stems(text, name.span(tokens)));
  }

  /// Whether a word such as `in` or `day` joins date and name, as in a sentence.
  private boolean isSaid(Tokens tokens, Beside name, List<DateReader.Found> dates) {
    int from = Math.min(name.to(), dates.getLast().end());
    int to = Math.max(name.from(), dates.getFirst().start());
    for (int i = from; i < to; i++) {
      if (stamps.isFill(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static Piece dated(Line line, List<DateReader.Found> dates) {
    var date = dates.stream().filter(d -> !d.islamic()).findFirst().orElse(dates.getFirst());
    return Piece.of(Piece.Kind.DATE, line, "published", "page.date-line")
        .withValue(zoned(line.tokens(), date))
        .withDate(date.date());
  }

  /// Words that stand beside dates: tokens `[from, to)`.
  private record Beside(int from, int to) {

    int words() {
      return to - from;
    }

    Span span(Tokens tokens) {
      return tokens.span(from, to, 0);
    }

    boolean isAside(List<DateReader.Found> dates) {
      return to <= dates.getFirst().start() || from >= dates.getLast().end();
    }
  }

  /// From the first to the last word of a line that belongs to no date and no stamp.
  private Optional<Beside> beside(Tokens tokens, List<DateReader.Found> dates) {
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
    return from < 0 ? Optional.empty() : Optional.of(new Beside(from, to));
  }

  private boolean isSetOff(String text, Line line, Beside name) {
    var tokens = line.tokens();
    int from = name.from();
    int to = name.to();
    boolean bullet = from > 0 && !Line.isWord(tokens, from - 1) && !isQuoteLike(tokens, from - 1);
    boolean mark =
        to < tokens.size() && FurnitureLexicon.isMark(tokens, to)
            || from > 0 && FurnitureLexicon.isMark(tokens, from - 1);
    return bullet
        || mark
        || furniture
            .find(Line.of(text, name.span(tokens)))
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
