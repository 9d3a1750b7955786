package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.Comparison;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.Span;

/// Two articles side by side.
///
/// @param frame around the page
/// @param a the article given first
/// @param b the other one
/// @param shareOfA how much of the first one the other has too
/// @param shareOfB how much of the other one the first has too
/// @param rows passages in the order of the first article
public record CompareView(
    Frame frame, Headline a, Headline b, String shareOfA, String shareOfB, List<Row> rows) {

  /// A passage on both sides, or on one.
  ///
  /// @param kind its name, for the style
  /// @param sign that tells it without colour
  /// @param label in the reader's words
  /// @param a in the first article, words that differ marked
  /// @param b in the other article, words that differ marked
  /// @param notes what became of its source and its numbers
  public record Row(
      String kind, String sign, String label, List<Piece> a, List<Piece> b, List<String> notes) {

    /// Whether something is different here.
    public boolean differs() {
      return !kind.equals("SAME") || !notes.isEmpty();
    }
  }

  /// A comparison in a reader's words.
  public static CompareView of(
      Frame frame, Comparison comparison, AnnotatedArticle a, AnnotatedArticle b) {
    var words = frame.words();
    return new CompareView(
        frame,
        Headline.of(a, words),
        Headline.of(b, words),
        percent(comparison.shareOfA(), words),
        percent(comparison.shareOfB(), words),
        comparison.passages().stream()
            .map(passage -> row(passage, a.article(), b.article(), words))
            .toList());
  }

  private static String percent(double share, Wording words) {
    return words.text("percent", Math.round(100 * share));
  }

  private static Row row(ComparedPassage passage, Article a, Article b, Wording words) {
    var sign =
        switch (passage.kind()) {
          case SAME -> "=";
          case EDITED, REWORDED -> "~";
          case DROPPED -> "\u2212";
          case ADDED -> "+";
        };
    var changesA = passage.changes().stream().map(ComparedPassage.WordChange::a).toList();
    var changesB = passage.changes().stream().map(ComparedPassage.WordChange::b).toList();
    return new Row(
        passage.kind().name(),
        sign,
        words.label("compared", passage.kind().name()),
        pieces(passage.a(), changesA, a),
        pieces(passage.b(), changesB, b),
        notes(passage, words));
  }

  private static List<String> notes(ComparedPassage passage, Wording words) {
    var notes = new ArrayList<String>();
    if (passage.attribution() != AttributionChange.NONE) {
      notes.add(words.label("source-change", passage.attribution().name()));
    }
    for (var number : passage.numbers()) {
      notes.add(
          words.text(
              "number-change", number.before().toPlainString(), number.after().toPlainString()));
    }
    return notes;
  }

  private static List<Piece> pieces(Optional<Span> span, List<Span> marked, Article article) {
    return span.map(stretch -> Piece.of(article.page().text(), stretch, marked)).orElse(List.of());
  }
}
