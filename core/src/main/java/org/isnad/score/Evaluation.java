package org.isnad.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Report;
import org.isnad.score.key.KeyException;
import org.isnad.score.key.KeyReader;
import org.isnad.score.key.LinksKeyReader;

/// Scores a report against files and folders of answer keys.
public final class Evaluation {

  private Evaluation() {}

  /// The scores of a report.
  ///
  /// @param keys `.key`, `.json` and `.links` files, or folders of them
  /// @throws KeyException when a key is faulty, speaks of a page that is not there, or there is
  ///   none
  public static Scores of(Report report, List<Path> keys) {
    var pages = new Pages(report.pages());
    var files = keys.stream().flatMap(path -> files(path).stream()).toList();
    var scorer = new Scorer(report);
    files.stream().flatMap(file -> KeyReader.read(file, pages).stream()).forEach(scorer::score);
    var scores = scorer.scores();
    for (var file : files) {
      if (file.toString().endsWith(".links")) {
        var links = new LinksScorer(report);
        links.score(LinksKeyReader.read(file, pages));
        scores = scores.and(links.scores());
      }
    }
    if (scores.layers().isEmpty()) {
      throw KeyException.of(keys.getFirst() + ": no keys there");
    }
    return scores;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}
