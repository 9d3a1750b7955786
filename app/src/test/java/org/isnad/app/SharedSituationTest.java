package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Layer;
import org.isnad.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two real pages, which lie beside the project where there are any, add up to what they tell.
class SharedSituationTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds").toAbsolutePath();
  private static final List<String> PAGES =
      List.of(SEEDS.resolve("000.txt").toString(), SEEDS.resolve("001.txt").toString());

  private static Report report = Isnad.standard().read(List.of());

  @BeforeAll
  static void readThem() {
    assumeTrue(Files.isDirectory(SEEDS), "no real pages at " + SEEDS + ": skipped");
    report = Isnad.standard().read(PAGES, InputStream.nullInputStream(), page -> {});
    assumeTrue(
        report.pages().stream()
            .flatMap(page -> page.articles().stream())
            .anyMatch(article -> article.has(Layer.EVENTS)),
        "nothing on the class path finds events: skipped");
    assumeTrue(!report.entities().isEmpty(), "nothing on the class path joins mentions: skipped");
  }

  @Test
  void theAttacksFallToNone() {
    assertThat(report.situation().rates())
        .anySatisfy(rate -> {
          assertThat(rate.periods())
              .anySatisfy(before -> {
                assertThat(before.from()).isEqualTo("2024-01-15");
                assertThat(before.to()).isEqualTo("2024-01-29");
                assertThat(before.best()).isEqualByComparingTo("20");
                assertThat(before.mod()).contains("MORE_THAN");
              });
          assertThat(rate.periods())
              .anySatisfy(none -> {
                assertThat(none.from()).isEqualTo("2024-02-04");
                assertThat(none.best()).isZero();
              });
        });
  }

  @Test
  void theMeetingIsToldTwiceAndHasOneRoot() {
    assertThat(report.situation().timeline())
        .anySatisfy(entry -> {
          assertThat(entry.type()).isEqualTo("CONSULT");
          assertThat(entry.time()).contains("2024-01-29");
          assertThat(entry.members().stream().map(m -> m.article()).distinct()).hasSize(2);
          assertThat(entry.status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
        });
  }

  @Test
  void theSituationIsAsOfTheLatestPage() {
    assertThat(report.situation().asOf()).contains(LocalDate.of(2024, 2, 19));
  }

  @Test
  void earlierItRestsOnTheEarlierPageAlone() {
    var earlier =
        Isnad.standard()
            .asOf(LocalDate.of(2024, 2, 18))
            .read(PAGES, InputStream.nullInputStream(), page -> {});
    assertThat(earlier.situation().asOf()).contains(LocalDate.of(2024, 2, 18));
    assertThat(earlier.pages().stream().flatMap(page -> page.articles().stream())).hasSize(1);
    assertThat(earlier.failures()).anyMatch(failure -> failure.code().equals("undated"));
  }
}
