package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.score.Scores;
import org.isnad.score.table.KeySet;
import org.isnad.score.table.ScorePages;

/// The pages about scores in the project's documentation.
final class Documentation {

  static final String GENERATOR = "eval/docs";
  static final Path FOLDER = Path.of("..", "docs", "eval");

  private Documentation() {}

  static KeySet set(String name) {
    return new ScorePages(FOLDER, GENERATOR)
        .sets().stream().filter(set -> set.name().equals(name)).findFirst().orElseThrow();
  }

  /// Whether the page of a set and the page about all sets say what comes out.
  static void isUpToDate(String name, Scores scores) {
    var pages = new ScorePages(FOLDER, GENERATOR);
    var figures = ScorePages.figures(scores);
    assertThat(text(name + ".csv")).as(stale(name)).isEqualTo(figures);
    assertThat(text(name + ".md")).as(stale(name)).isEqualTo(pages.page(set(name), figures));
    assertThat(text("README.md")).as(stale("README")).isEqualTo(pages.overview());
  }

  private static String stale(String page) {
    return "docs/eval/" + page + ".md is out of date; run " + GENERATOR;
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
