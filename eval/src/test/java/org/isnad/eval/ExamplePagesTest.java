package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.annotate.Pipeline;
import org.isnad.eval.key.KeyReader;
import org.isnad.eval.key.LinksKeyReader;
import org.isnad.model.Layer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The example pages are read as their keys say.
class ExamplePagesTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static Pages pages = new Pages(List.of(), List.of());

  @BeforeAll
  static void readThem() {
    pages = Pages.read(List.of(EXAMPLES.resolve("pages")), Pipeline.standard());
  }

  @Test
  void allOfThemCanBeRead() {
    assertThat(pages.failures()).isEmpty();
  }

  @Test
  void reachWhatIsExpected() {
    var scorer = new Scorer();
    for (var key : KeyReader.read(EXAMPLES.resolve("keys"), pages)) {
      scorer.score(key, pages.find(key.page()).orElseThrow());
    }
    var links = new LinksScorer(Links.between(pages));
    links.score(LinksKeyReader.read(EXAMPLES.resolve("keys/ferry.links"), pages));
    Floors.hold(
        Floors.read(EXAMPLES.resolve("expected.tsv")),
        Stream.concat(scorer.scores().stream(), links.scores().stream()).toList(),
        Stream.concat(scorer.findings().stream(), links.findings().stream()).toList());
  }

  @Test
  void everyPageHasAKey() {
    var keyed = KeyReader.read(EXAMPLES.resolve("keys"), pages);
    assertThat(pages.reports())
        .allSatisfy(page ->
            assertThat(keyed)
                .as(page.page().uri())
                .anyMatch(key -> pages.find(key.page()).orElseThrow().equals(page)));
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
    var persian = pages.find("13-persian.txt").orElseThrow();
    assertThat(persian.page().language()).isEqualTo("fa");
    assertThat(persian.articles())
        .allSatisfy(article -> {
          assertThat(article.layerOrNone(Layer.ATTRIBUTIONS)).isEmpty();
          assertThat(article.layerOrNone(Layer.NAMES)).isEmpty();
        });
  }
}
