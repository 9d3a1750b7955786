package org.isnad.export.text;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.Kind;

/// Writes compared passages, each behind its sign, in one column or two.
final class ComparisonRows {

  private static final String INDENT = "  ";
  private static final String BETWEEN = " \u2502 ";

  private final Paper paper;
  private final Article a;
  private final Article b;
  private final EditedWords edited;
  private final boolean twoColumns;

  ComparisonRows(Paper paper, Article a, Article b, boolean twoColumns) {
    this.paper = paper;
    this.a = a;
    this.b = b;
    this.edited = new EditedWords(a, b);
    this.twoColumns = twoColumns;
  }

  void write(ComparedPassage passage) {
    var sign = sign(passage.kind());
    if (twoColumns) {
      columns(sign, passage);
      return;
    }
    switch (passage.kind()) {
      case SAME -> one(sign, paper.style().isFull() ? first(passage) : shortened(first(passage)));
      case EDITED -> one(sign, edited.both(passage));
      case REWORDED -> {
        one(sign, ComparisonText.FIRST + ": " + first(passage));
        one(" ", ComparisonText.SECOND + ": " + second(passage));
      }
      case DROPPED -> one(sign, first(passage));
      case ADDED -> one(sign, second(passage));
    }
  }

  private String shortened(String words) {
    return Paper.shorten(words, paper.style().width() - INDENT.length());
  }

  private static String sign(Kind kind) {
    return switch (kind) {
      case SAME -> "=";
      case EDITED, REWORDED -> "~";
      case DROPPED -> "\u2212";
      case ADDED -> "+";
    };
  }

  private String first(ComparedPassage passage) {
    return passage.kind() == Kind.EDITED
        ? edited.first(passage)
        : passage.a().map(a::text).map(Bidi::clean).orElse("");
  }

  private String second(ComparedPassage passage) {
    return passage.kind() == Kind.EDITED
        ? edited.second(passage)
        : passage.b().map(b::text).map(Bidi::clean).orElse("");
  }

  private void one(String sign, String words) {
    var lines = Paper.wrap(words, paper.style().width() - INDENT.length());
    for (int i = 0; i < lines.size(); i++) {
      paper.line(i == 0 ? paper.bold(sign) + " " : INDENT, paper.words(lines.get(i)));
    }
  }

  private void columns(String sign, ComparedPassage passage) {
    int room = (paper.style().width() - INDENT.length() - BETWEEN.length()) / 2;
    boolean cut = passage.kind() == Kind.SAME && !paper.style().isFull();
    var left = cell(first(passage), room, cut);
    var right = cell(second(passage), room, cut);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      var words = i < left.size() ? left.get(i) : "";
      var other = i < right.size() ? right.get(i) : "";
      paper.line(
          i == 0 ? paper.bold(sign) + " " : INDENT,
          (padded(words, room) + BETWEEN + paper.words(other)).stripTrailing());
    }
  }

  private static List<String> cell(String words, int room, boolean cut) {
    return cut ? List.of(Paper.shorten(words, room)) : Paper.wrap(words, room);
  }

  private String padded(String words, int room) {
    return paper.words(words) + " ".repeat(Math.max(0, room - Bidi.width(words)));
  }
}
