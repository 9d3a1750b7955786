package org.isnad.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.export.ReportIndex;
import org.isnad.model.Lineage;
import org.isnad.model.Story;
import org.isnad.web.draw.ReportRows.Report;
import org.isnad.web.draw.Shape;

/// An article of a story.
///
/// @param article in one line
/// @param outlet that published it, by its one name
/// @param published its day
/// @param lag how long it came after the first article; empty where a date is missing
/// @param kind how much of it stood in an earlier one
/// @param lineage the same in words, with the share and how many days later it came
/// @param compare the two side by side
public record MemberView(
    Headline article,
    String outlet,
    Optional<LocalDate> published,
    String lag,
    Lineage.Kind kind,
    String lineage,
    Optional<String> compare) {

  /// The articles of a story in a reader's words.
  static List<MemberView> of(
      Story story, ReportIndex index, List<Lineage> lineages, Wording words) {
    var first =
        story.articles().stream()
            .flatMap(id -> index.article(id).stream())
            .flatMap(annotated -> annotated.article().published().stream())
            .min(Comparator.naturalOrder());
    var members = new ArrayList<MemberView>();
    for (var id : story.articles()) {
      var lineage = lineages.stream().filter(one -> one.article().equals(id)).findFirst();
      index
          .article(id)
          .ifPresent(annotated -> {
            var published = annotated.article().published();
            members.add(
                new MemberView(
                    Headline.of(annotated, words),
                    Headline.publisher(id, index, words.taste()),
                    published,
                    published.isPresent() ? lag(first.orElseThrow(), published.get(), words) : "",
                    lineage.map(Lineage::kind).orElse(Lineage.Kind.OWN),
                    told(lineage, words),
                    lineage
                        .flatMap(Lineage::earlier)
                        .map(earlier -> CompareView.link(List.of(earlier, id)))));
          });
    }
    return members;
  }

  private static String lag(LocalDate first, LocalDate own, Wording words) {
    long days = ChronoUnit.DAYS.between(first, own);
    return words.count("days-behind", days);
  }

  private static String told(Optional<Lineage> lineage, Wording words) {
    if (lineage.isEmpty() || lineage.get().kind() == Lineage.Kind.OWN) {
      return words.text("lineage.own");
    }
    var one = lineage.get();
    var kind = words.text(one.kind() == Lineage.Kind.COPY ? "lineage.copy" : "lineage.partial");
    var share = words.text("percent", Math.round(100 * one.share()));
    return one.lag().isPresent() && one.lag().getAsInt() > 0
        ? kind + " " + share + " \u00B7 " + words.count("days-later", one.lag().getAsInt())
        : kind + " " + share;
  }

  /// The mark of how much of it stood in an earlier one.
  static Shape shape(Lineage.Kind kind) {
    return switch (kind) {
      case OWN -> Shape.CIRCLE;
      case PARTIAL -> Shape.DIAMOND;
      case COPY -> Shape.SQUARE;
    };
  }

  /// As a row of the drawing of reports; none without a day.
  Optional<Report> row() {
    return published.map(day ->
        new Report(
            Drawn.shortened(outlet, 22), article.link(), day, kind.name(), shape(kind), lag));
  }
}
