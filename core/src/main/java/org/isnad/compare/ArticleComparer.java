package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.compare.Order.Row;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.Kind;
import org.isnad.model.ComparedPassage.WordChange;
import org.isnad.model.Comparison;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.Span;
import org.isnad.reuse.ReuseAligner;
import org.isnad.reuse.ReuseText;
import org.isnad.word.WordReader;

/// Puts two articles side by side: a function of the two alone.
public final class ArticleComparer {

  private final WordReader reader;
  private final ReuseAligner aligner;

  public ArticleComparer() {
    this.reader = new WordReader();
    this.aligner = new ReuseAligner(reader);
  }

  /// The comparison of two articles that have all their layers.
  public Comparison compare(AnnotatedArticle first, AnnotatedArticle second) {
    var a = new Side(ReuseText.of(first, reader));
    var b = new Side(ReuseText.of(second, reader));
    var shared = aligner.align(a.text(), b.text()).passages();
    var matches = new Matcher(a, b).match(shared);
    double shareOfA = share(a);
    double shareOfB = share(b);
    var rows = Order.rows(matches, a, b);
    var moved = Order.moved(rows);
    var passages = new ArrayList<ComparedPassage>();
    for (int i = 0; i < rows.size(); i++) {
      passages.add(passage(rows.get(i), moved.get(i), a, b));
    }
    return new Comparison(
        first.article().id(), second.article().id(), shareOfA, shareOfB, passages);
  }

  private static double share(Side side) {
    return side.size() == 0 ? 0 : side.told() / (double) side.size();
  }

  private ComparedPassage passage(Row row, boolean moved, Side a, Side b) {
    if (!row.isMatched()) {
      boolean dropped = row.a().length() > 0;
      return new ComparedPassage(
          dropped ? Kind.DROPPED : Kind.ADDED,
          dropped ? Optional.of(a.whole(row.a())) : Optional.empty(),
          dropped ? Optional.empty() : Optional.of(b.whole(row.b())),
          false,
          AttributionChange.NONE,
          List.of(),
          List.of());
    }
    var inA = a.whole(row.a());
    var inB = b.whole(row.b());
    var changes = row.reworded() ? List.<WordChange>of() : changes(row, a, b);
    var kind = row.reworded() ? Kind.REWORDED : changes.isEmpty() ? Kind.SAME : Kind.EDITED;
    return new ComparedPassage(
        kind,
        Optional.of(inA),
        Optional.of(inB),
        moved,
        aligner.change(a.article(), inA, b.article(), inB),
        changes,
        NumberChanges.of(a.article(), inA, b.article(), inB, changes));
  }

  private static List<WordChange> changes(Row row, Side a, Side b) {
    return WordDiff.changes(a.keys(row.a()), b.keys(row.b())).stream()
        .map(change -> new WordChange(span(change.a(), row.a(), a), span(change.b(), row.b(), b)))
        .toList();
  }

  /// Where words stand; where none do, the end of the word before, or the start of the row.
  private static Span span(Range inRow, Range row, Side side) {
    var range = new Range(row.from() + inRow.from(), row.from() + inRow.to());
    if (range.length() > 0) {
      return side.span(range);
    }
    int place =
        inRow.from() == 0
            ? side.span(row).start()
            : side.span(new Range(range.from() - 1, range.from())).end();
    return new Span(place, place);
  }
}
