package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The plan is kept in a file, so that an annotator that comes or goes shows in review.
class PlanTest {

  private static final Path FILE = Path.of("src/test/resources/org/isnad/cli/plan.txt");

  /// With `-Disnad.golden=write` the file is written instead.
  @Test
  void thePlanIsAsReviewed() throws IOException {
    var plan = Run.of("plan").out();
    if (System.getProperty("isnad.golden", "").equals("write")) {
      Files.writeString(FILE, plan);
    }
    assertThat(plan).isEqualTo(Files.readString(FILE));
  }
}
