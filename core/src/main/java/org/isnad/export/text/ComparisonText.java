package org.isnad.export.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.export.Messages;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Article;
import org.isnad.model.ComparedPassage;
import org.isnad.model.ComparedPassage.Kind;
import org.isnad.model.Comparison;
import org.isnad.model.ReuseAlignment.AttributionChange;

/// Two articles side by side for a person: in two columns where there is room, else one under the
/// other. Signs tell what became of each passage, so no colour is needed.
public final class ComparisonText {

  static final String FIRST = "A";
  static final String SECOND = "B";

  private static final int WIDE = 100;

  private final Comparison comparison;
  private final AnnotatedArticle a;
  private final AnnotatedArticle b;
  private final Paper paper;
  private final Messages messages;

  private ComparisonText(
      Comparison comparison,
      AnnotatedArticle a,
      AnnotatedArticle b,
      TextStyle style,
      Appendable out) {
    this.comparison = comparison;
    this.a = a;
    this.b = b;
    this.paper = new Paper(out, style);
    this.messages = Messages.of("text/messages", style.language().locale());
  }

  /// Writes a comparison.
  ///
  /// @param a the article given first
  /// @param b the other article
  public static void write(
      Comparison comparison,
      AnnotatedArticle a,
      AnnotatedArticle b,
      TextStyle style,
      Appendable out) {
    new ComparisonText(comparison, a, b, style, out).write();
  }

  private void write() {
    head(FIRST, a);
    head(SECOND, b);
    paper.items("", " \u00B7 ", summary());
    paper.gap();
    var marks = new ComparisonMarks(paper, messages, a, b);
    var rows = new ComparisonRows(paper, a.article(), b.article(), paper.style().width() >= WIDE);
    for (var passage : comparison.passages()) {
      rows.write(passage);
      paper.items("    ", " \u00B7 ", marks.of(passage));
    }
  }

  private void head(String name, AnnotatedArticle annotated) {
    Article article = annotated.article();
    paper.items(
        "",
        "   ",
        "  ",
        List.of(
            paper.bold(name),
            paper.words(Catalogue.publisher(annotated)),
            article
                .published()
                .map(day -> paper.words(day.toString()))
                .orElse(messages.text("undated")),
            paper.words(article.id()),
            paper.words(Catalogue.file(article.page().uri()))));
    paper.line(
        "   ", paper.words(Paper.shorten(Catalogue.title(annotated), paper.style().width() - 3)));
  }

  private List<String> summary() {
    var parts = new ArrayList<String>();
    parts.add(
        messages.text(
            "shared-share",
            FIRST,
            percent(comparison.shareOfA()),
            SECOND,
            percent(comparison.shareOfB())));
    for (var kind : Kind.values()) {
      add(parts, "passage." + kind.name().toLowerCase(Locale.ROOT), count(kind));
    }
    add(parts, "passage.moved", count(ComparedPassage::moved));
    add(parts, "passage.sources", count(p -> p.attribution() != AttributionChange.NONE));
    add(parts, "passage.numbers", count(p -> !p.numbers().isEmpty()));
    return parts;
  }

  private void add(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(messages.text(key, number));
    }
  }

  private int count(Kind kind) {
    return count(passage -> passage.kind() == kind);
  }

  private int count(Predicate<ComparedPassage> fits) {
    return (int) comparison.passages().stream().filter(fits).count();
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
