package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.ResourceBundle;
import org.isnad.export.csv.ComparisonCsv;
import org.isnad.export.report.ComparisonWriter;
import org.isnad.export.text.ComparisonText;
import org.isnad.export.text.TextStyle;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Comparison;

/// Prints articles each compared with the next.
///
/// @param articles at least one
/// @param comparisons one less than there are articles
/// @param versions whether they are versions of one article
record Comparisons(
    List<AnnotatedArticle> articles, List<Comparison> comparisons, boolean versions) {

  void text(TextStyle style, ResourceBundle words, Appendable out) throws IOException {
    if (versions) {
      out.append(words.getString("versions-found").formatted(articles.size())).append('\n');
    }
    for (int i = 0; i < comparisons.size(); i++) {
      out.append(versions ? "\n" : "");
      ComparisonText.write(comparisons.get(i), articles.get(i), articles.get(i + 1), style, out);
    }
  }

  void csv(Appendable out) {
    var table = new ComparisonCsv(out);
    for (int i = 0; i < comparisons.size(); i++) {
      table.write(comparisons.get(i), articles.get(i).article(), articles.get(i + 1).article());
    }
  }

  void json(OutputStream out) {
    if (versions) {
      ComparisonWriter.writeVersions(articles, comparisons, out);
    } else {
      ComparisonWriter.write(comparisons.getFirst(), articles.getFirst(), articles.getLast(), out);
    }
  }
}
