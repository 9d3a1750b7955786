package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.app.Isnad;
import org.isnad.model.Layer;
import org.isnad.model.Report;
import org.isnad.model.Report.PageReport;
import org.isnad.score.Evaluation;
import org.isnad.score.Scores;
import org.junit.jupiter.api.Test;

/// The example pages reach what is expected of them.
class ExamplePagesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final Report REPORT = Isnad.standard().read(List.of(EXAMPLES.resolve("pages")));
  private static final Scores SCORES = Evaluation.of(REPORT, List.of(EXAMPLES.resolve("keys")));

  @Test
  void allOfThemCanBeRead() {
    assertThat(REPORT.failures()).isEmpty();
  }

  @Test
  void reachWhatIsExpected() {
    Floors.hold(Floors.read(EXAMPLES.resolve("expected.tsv")), SCORES);
  }

  @Test
  void theDocumentationGivesTheirScores() {
    Documentation.isUpToDate("examples", SCORES);
  }

  @Test
  void everyPageHasAKey() throws IOException {
    var keys = new StringBuilder();
    try (var files = Files.list(EXAMPLES.resolve("keys"))) {
      for (var file : files.toList()) {
        keys.append(Files.readString(file)).append('\n');
      }
    }
    assertThat(REPORT.pages().stream().map(ExamplePagesTest::name))
        .allMatch(name -> keys.toString().contains("page\t" + name + "\n"));
  }

  @Test
  void everyPageIsInTheReadme() throws IOException {
    var readme = Files.readString(EXAMPLES.resolve("README.md"));
    try (var files = Files.list(EXAMPLES.resolve("pages"))) {
      assertThat(files.map(file -> file.getFileName().toString())).allMatch(readme::contains);
    }
  }

  @Test
  void aPersianPageIsToldApartAndLeftAlone() {
    var persian =
        REPORT.pages().stream()
            .filter(page -> name(page).equals("13-persian.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(persian.page().language()).isEqualTo("fa");
    assertThat(persian.articles())
        .allSatisfy(article -> {
          assertThat(article.layerOrNone(Layer.ATTRIBUTIONS)).isEmpty();
          assertThat(article.layerOrNone(Layer.NAMES)).isEmpty();
        });
  }

  private static String name(PageReport report) {
    return report.page().uri().substring(report.page().uri().lastIndexOf('/') + 1);
  }
}
