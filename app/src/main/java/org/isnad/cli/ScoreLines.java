package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.isnad.export.text.Bidi;
import org.isnad.export.text.TextStyle.Language;
import org.isnad.score.Finding;
import org.isnad.score.LayerScore;
import org.isnad.score.Scores;
import org.isnad.score.table.Figures;

/// Scores as lines for people.
///
/// Layers have the same names in all languages, since commands name them; so the table runs from
/// left to right in all of them.
final class ScoreLines {

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final List<String> HEADS = List.of("layer", "p", "r", "f1", "keyed", "found");
  private static final List<Integer> WIDTHS = List.of(26, 7, 7, 7, 7, 7);

  private final ResourceBundle words;
  private final Bidi bidi;
  private final boolean arabic;

  ScoreLines(ResourceBundle words, Language language) {
    this.words = words;
    this.bidi = new Bidi(Language.EN);
    this.arabic = language == Language.AR;
  }

  /// The table: a head, then one layer a line.
  List<String> layers(Scores scores) {
    var head = HEADS.stream().map(name -> words.getString("eval." + name)).toList();
    return Stream.concat(Stream.of(head), scores.layers().stream().map(ScoreLines::cells))
        .map(this::line)
        .toList();
  }

  private static List<String> cells(LayerScore score) {
    return List.of(
        score.layer(),
        Figures.share(score.precision()),
        Figures.share(score.recall()),
        Figures.share(score.f1()),
        Figures.count(score.keyed()),
        Figures.count(score.found()));
  }

  private String line(List<String> cells) {
    var line = new StringBuilder(arabic ? LEFT_TO_RIGHT_MARK : "");
    for (int i = 0; i < cells.size(); i++) {
      var blanks = " ".repeat(Math.max(1, WIDTHS.get(i) - cells.get(i).length()));
      var cell = bidi.isolate(cells.get(i));
      line.append(i == 0 ? cell + blanks : blanks + cell);
    }
    return line.toString();
  }

  /// What went wrong: kind, layer, file and line, the words in their place, what is right.
  List<String> findings(Scores scores) {
    return scores.findings().stream().map(this::line).toList();
  }

  private String line(Finding finding) {
    var kind = finding.kind() == Finding.Kind.MISS ? "eval.miss" : "eval.alarm";
    var parts = new ArrayList<String>();
    parts.add(bidi.isolate(words.getString(kind)));
    parts.add(finding.layer());
    if (!finding.page().isEmpty()) {
      parts.add(bidi.isolate(finding.page()) + ":" + finding.line());
    }
    parts.add(bidi.isolate(finding.words()));
    if (!finding.detail().isEmpty()) {
      parts.add("-> " + bidi.isolate(finding.detail()));
    }
    return (arabic ? LEFT_TO_RIGHT_MARK : "") + String.join("  ", parts);
  }
}
