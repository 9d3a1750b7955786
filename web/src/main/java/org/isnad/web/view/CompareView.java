package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Parameters;
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
/// @param callouts changes of sources and numbers
/// @param rows passages in the order of the first article
public record CompareView(
    Frame frame,
    Headline a,
    Headline b,
    String shareOfA,
    String shareOfB,
    List<Callout> callouts,
    List<Passage> rows) {

  /// A passage on both sides, or on one.
  ///
  /// @param id of it on the page
  /// @param kind its name, for the style
  /// @param sign that tells it without colour
  /// @param label in the reader's words
  /// @param a in the first article, words that differ marked
  /// @param b in the other article, words that differ marked
  /// @param notes what became of its source and its numbers, and whether it was moved
  public record Passage(
      String id,
      String kind,
      String sign,
      String label,
      List<Piece> a,
      List<Piece> b,
      List<String> notes) {

    /// Whether something is different here.
    public boolean differs() {
      return !kind.equals("SAME") || !notes.isEmpty();
    }

    /// A passage in a reader's words.
    static Passage of(String id, ComparedPassage passage, Article a, Article b, Wording words) {
      var sign =
          switch (passage.kind()) {
            case SAME -> "=";
            case EDITED, REWORDED -> "~";
            case DROPPED -> "\u2212";
            case ADDED -> "+";
          };
      var changesA = passage.changes().stream().map(ComparedPassage.WordChange::a).toList();
      var changesB = passage.changes().stream().map(ComparedPassage.WordChange::b).toList();
      return new Passage(
          id,
          passage.kind().name(),
          sign,
          words.label("compared", passage.kind().name()),
          pieces(passage.a(), changesA, a),
          pieces(passage.b(), changesB, b),
          CompareView.notes(passage, words));
    }
  }

  /// A change of a source or a number, with the place where it stands.
  ///
  /// @param note what changed
  /// @param link to the passage
  public record Callout(String note, String link) {

    /// The changes of some passages.
    static List<Callout> of(List<Passage> passages) {
      return passages.stream()
          .flatMap(passage ->
              passage.notes().stream().map(note -> new Callout(note, "#" + passage.id())))
          .toList();
    }
  }

  /// A comparison in a reader's words.
  public static CompareView of(
      Frame frame, Comparison comparison, AnnotatedArticle a, AnnotatedArticle b) {
    var words = frame.words();
    var rows = new ArrayList<Passage>();
    for (var passage : comparison.passages()) {
      rows.add(Passage.of("d" + rows.size(), passage, a.article(), b.article(), words));
    }
    return new CompareView(
        frame,
        Headline.of(a, words),
        Headline.of(b, words),
        percent(comparison.shareOfA(), words),
        percent(comparison.shareOfB(), words),
        Callout.of(rows),
        rows);
  }

  static String percent(double share, Wording words) {
    return words.text("percent", Math.round(100 * share));
  }

  /// The address of a comparison of some articles, measured by the first.
  static String link(List<String> ids) {
    return "/compare?" + new Parameters(Map.of("id", ids)).encoded();
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
    if (passage.moved()) {
      notes.add(words.text("compare.moved"));
    }
    return notes;
  }

  private static List<Piece> pieces(Optional<Span> span, List<Span> marked, Article article) {
    return span.map(stretch -> Piece.of(article.page().text(), stretch, marked)).orElse(List.of());
  }
}
