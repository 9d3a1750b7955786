package org.isnad.export.csv;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.isnad.export.ReportIndex;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Claim;
import org.isnad.model.Lineage;
import org.isnad.model.Medium;
import org.isnad.model.Report;
import org.isnad.model.Root;
import org.isnad.model.Support;

/// A story as a table of its articles, a claim as a table of its places.
public final class StoryCsv {

  private StoryCsv() {}

  /// One row for each article of the first story of a report.
  public static void write(Report report, List<Lineage> lineages, Appendable out) {
    var index = new ReportIndex(report);
    var table =
        new CsvTable(
            out,
            "story",
            "article",
            "published",
            "outlet",
            "family",
            "uri",
            "headline",
            "reuse",
            "earlier",
            "share",
            "lag_days");
    for (var lineage : lineages) {
      var article = index.article(lineage.article()).map(annotated -> annotated.article());
      table.row(
          report.stories().getFirst().id(),
          lineage.article(),
          article.flatMap(Article::published),
          article.flatMap(Article::outlet),
          index.medium(lineage.article()).map(Medium::family),
          article.map(one -> one.page().uri()),
          article.flatMap(one -> one.headline().map(one::text)),
          lineage.kind().name().toLowerCase(Locale.ROOT),
          lineage.earlier(),
          String.format(Locale.ROOT, "%.3f", lineage.share()),
          days(lineage.lag()));
    }
  }

  private static String days(OptionalInt lag) {
    return lag.isPresent() ? String.valueOf(lag.getAsInt()) : "";
  }

  /// One row for each place where a claim is made.
  public static void write(Report report, Claim claim, Appendable out) {
    var index = new ReportIndex(report);
    var table =
        new CsvTable(
            out,
            "claim",
            "status",
            "article",
            "published",
            "outlet",
            "family",
            "polarity",
            "chain",
            "roots",
            "words");
    var roots = index.roots(claim).stream().map(Root::name).collect(Collectors.joining(" | "));
    for (var support : claim.support()) {
      place(claim, support, roots, index, table);
    }
  }

  private static void place(
      Claim claim, Support support, String roots, ReportIndex index, CsvTable table) {
    var id = support.anchor().article();
    var article = index.article(id).map(annotated -> annotated.article());
    var said = index.attribution(support);
    table.row(
        claim.id(),
        claim.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        id,
        article.flatMap(Article::published),
        article.flatMap(Article::outlet),
        index.medium(id).map(Medium::family),
        said.map(one -> one.polarity().name().toLowerCase(Locale.ROOT)),
        said.map(Attribution::chain).orElse(List.of()).stream()
            .map(ChainLink::name)
            .collect(Collectors.joining(" > ")),
        roots,
        index.words(support.anchor()));
  }
}
