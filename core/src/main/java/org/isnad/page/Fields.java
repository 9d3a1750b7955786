package org.isnad.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.text.Likeness;

/// Gives a draft the fields that stand on labelled lines, alone, or at the ends of its text.
final class Fields {

  private static final int LONGEST_VALUE = 12;
  private static final int LONGEST_NEXT = 6;
  private static final int LONGEST_KEYWORD = 4;
  private static final int AHEAD = 40;
  private static final int LONGEST_AUTHOR = 70;
  private static final int LONGEST_TAIL = 160;

  private final Page page;
  private final String text;
  private final List<Piece> pieces;
  private final Credits credits;
  private final LineReader lines;

  Fields(Page page, List<Piece> pieces, LineReader lines) {
    this.page = page;
    this.text = page.text();
    this.pieces = pieces;
    this.credits = lines.credits();
    this.lines = lines;
  }

  /// Takes a labelled line, and the next one when the value stands there; the index after them, or
  /// `i` when it is news after all.
  int take(Draft draft, int i) {
    var piece = pieces.get(i);
    if (piece.role().equals("keywords")) {
      return keywords(draft, i);
    }
    if (piece.value().isPresent()) {
      var line = Line.of(text, piece.value().get());
      if (!line.whole() || line.words() > LONGEST_VALUE) {
        return i;
      }
      label(draft, piece);
      set(draft, piece, piece.value().get());
      return i + 1;
    }
    label(draft, piece);
    int next = i + 1;
    if (next < pieces.size() && isShortText(next, LONGEST_NEXT)) {
      set(draft, piece, pieces.get(next).span());
      return next + 1;
    }
    return next;
  }

  private int keywords(Draft draft, int i) {
    var piece = pieces.get(i);
    label(draft, piece);
    if (piece.value().isPresent()) {
      draft.keywords(piece.value().get());
      return i + 1;
    }
    int next = i + 1;
    boolean first = true;
    while (next < pieces.size() && isShortText(next, first ? LONGEST_VALUE : LONGEST_KEYWORD)) {
      draft.keywords(pieces.get(next).span());
      first = false;
      next++;
    }
    return next;
  }

  private boolean isShortText(int i, int longest) {
    var piece = pieces.get(i);
    boolean value = piece.is(Piece.Kind.TEXT) || piece.is(Piece.Kind.CREDIT);
    return (value || piece.is(Piece.Kind.SECTION) || piece.is(Piece.Kind.BYLINE))
        && piece.line().whole()
        && !piece.line().stop()
        && piece.line().words() <= longest;
  }

  private void set(Draft draft, Piece piece, Span value) {
    switch (piece.role()) {
      case "source" ->
          credits
              .labelled(text, value)
              .ifPresentOrElse(
                  credit -> draft.credit(credit, piece.place()),
                  () -> draft.furniture(value, "credit", piece.place()));
      case "byline" -> draft.byline(value, piece.place());
      case "section" -> draft.section(value, piece.place());
      default -> draft.furniture(value, piece.role(), piece.place());
    }
  }

  /// The label of a piece, as furniture.
  void label(Draft draft, Piece piece) {
    piece.label().ifPresent(label -> draft.furniture(label, role(piece), piece.place()));
  }

  private static String role(Piece piece) {
    boolean related = piece.is(Piece.Kind.RELATED) || piece.is(Piece.Kind.LIST);
    return related ? piece.role() : "label";
  }

  /// A date line: the date, and the label or the section beside it.
  void date(Draft draft, Piece piece) {
    boolean labelled = !piece.place().equals("page.date-line");
    if (labelled) {
      label(draft, piece);
    } else {
      piece.label().ifPresent(section -> draft.section(section, piece.place()));
    }
    draft.date(piece.value().orElse(piece.span()), piece.date().orElseThrow());
  }

  /// The date line that a text between headline and first paragraph is, beside a name that headline
  /// and paragraph do not take up.
  Optional<Piece> belowHeadline(Draft draft, int i) {
    var line = pieces.get(i).line();
    if (draft.headline().isEmpty() || draft.hasBody() || draft.isDated() || line.isParagraph()) {
      return Optional.empty();
    }
    int next = i + 1;
    while (next < pieces.size() && next < i + AHEAD && !pieces.get(next).line().isParagraph()) {
      next++;
    }
    if (next >= pieces.size() || next == i + AHEAD) {
      return Optional.empty();
    }
    var topic = new HashSet<>(Likeness.stems(text, draft.headline().get()));
    topic.addAll(Likeness.stems(text, pieces.get(next).span()));
    return lines.dates().belowHeadline(text, line, topic);
  }

  /// A section, byline or credit that stands alone.
  void alone(Draft draft, Piece piece) {
    switch (piece.kind()) {
      case SECTION -> draft.section(piece.span(), piece.place());
      case BYLINE -> draft.byline(piece.span(), piece.place());
      default ->
          credits
              .line(piece.line())
              .or(() -> credits.labelled(text, piece.span()))
              .ifPresent(credit -> draft.credit(credit, piece.place()));
    }
  }

  /// What stands before the first words of the body: the author as given, or places and outlets.
  /// The words stay in the body; the furniture `dateline` says that they are no part of its first
  /// sentence.
  void opening(Draft draft, Piece first) {
    var opening = credits.opening(first.line().tokens());
    if (opening.isPresent()) {
      var found = opening.get();
      if (!draft.isCredited()) {
        draft.credit(found.credit(), "page.opening");
      }
      var span = first.line().tokens().span(0, found.end(), 0);
      draft.furniture(span, "dateline", "page.opening");
      return;
    }
    var author = page.given().author().map(String::strip).orElse("");
    if (author.length() > 3
        && author.length() < LONGEST_AUTHOR
        && text.startsWith(author, first.span().start())) {
      int start = first.span().start();
      draft.byline(Line.trim(text, start, start + author.length()), "page.given-author");
      draft.furniture(new Span(start, start + author.length()), "dateline", "page.given-author");
    }
  }

  /// Looks at the end of a finished draft's text for keywords and a credit in brackets.
  void finish(Draft draft) {
    if (!draft.hasBody()) {
      return;
    }
    tail(draft);
    if (!draft.isCredited()) {
      credits
          .closing(text, draft.body().getLast())
          .ifPresent(credit -> draft.credit(credit, "page.closing"));
    }
  }

  /// Keywords that run on after the last full stop: a label, then words without any mark.
  private void tail(Draft draft) {
    var last = draft.body().getLast();
    int stop = lastFullStop(last);
    if (stop < 0) {
      return;
    }
    var span = Line.trim(text, stop + 1, last.end());
    var line = Line.of(text, span.isEmpty() ? last : span);
    if (span.isEmpty() || line.words() == 0 || line.words() != line.tokens().size()) {
      return;
    }
    lines
        .furniture()
        .tail(line.tokens(), 0)
        .filter(hit -> hit.end() < line.tokens().size())
        .ifPresent(hit -> {
          draft.shorten(Line.trim(text, last.start(), stop + 1));
          draft.furniture(line.tokens().span(0, hit.end(), 0), "label", hit.entry().place());
          draft.keywords(line.tokens().span(hit.end(), line.tokens().size(), 0));
        });
  }

  /// The last full stop of a paragraph, -1 where it is at the beginning or far from the end.
  private int lastFullStop(Span paragraph) {
    int first = Math.max(paragraph.start() + 1, paragraph.end() - LONGEST_TAIL);
    for (int i = paragraph.end() - 1; i >= first; i--) {
      if (text.charAt(i) == '.') {
        return i;
      }
    }
    return -1;
  }

  /// Whether a paragraph goes on with what stands before it.
  boolean goesOn(Line paragraph) {
    return lines.goesOn(paragraph);
  }

  /// Whether the next piece, furniture left out, is text.
  boolean isBeforeText(int i) {
    int next = i + 1;
    while (next < pieces.size()
        && next < i + AHEAD
        && (pieces.get(next).is(Piece.Kind.CUT) || pieces.get(next).is(Piece.Kind.DATE))) {
      next++;
    }
    return next < pieces.size() && pieces.get(next).is(Piece.Kind.TEXT);
  }

  /// Whether a paragraph stands among the next pieces.
  boolean isBeforeParagraph(int i) {
    for (int k = i + 1; k < pieces.size() && k < i + AHEAD; k++) {
      if (pieces.get(k).is(Piece.Kind.TEXT) && pieces.get(k).line().isParagraph()) {
        return true;
      }
    }
    return false;
  }
}
