package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.app.Isnad;
import org.isnad.score.Evaluation;
import org.isnad.score.table.KeySet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Real pages with keys, which lie beside the project where there are any, are read well enough,
/// and the documentation gives their scores.
class SharedKeysTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SHARED = ROOT.resolveSibling("shared");
  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> reachWhatIsExpected() {
    return KeySet.read(Documentation.FOLDER.resolve("sets.tsv")).stream()
        .filter(set -> set.keys().startsWith("../shared/"))
        .map(set -> DynamicTest.dynamicTest(set.name(), () -> check(set)));
  }

  private void check(KeySet set) throws IOException, InterruptedException {
    var keys = KeySet.files(ROOT.resolve(set.keys()).normalize().toString());
    assumeTrue(!keys.isEmpty(), "no keys of real pages at " + set.keys() + ": not scored");
    var pages = set.pages().startsWith("../shared/") ? ROOT.resolve(set.pages()) : texts();
    var scores = Evaluation.of(Isnad.standard().read(List.of(pages.normalize())), keys);
    assertThat(scores.layers()).as("keys that match " + set.keys()).isNotEmpty();
    var floors =
        Floors.read(Path.of("config", "shared.tsv")).stream()
            .filter(row -> row.get("keys").equals(set.name()))
            .toList();
    Floors.hold(floors, scores);
    Documentation.isUpToDate(set.name(), scores);
  }

  /// The texts of the development keys, which a script of the shared folder takes from its corpora.
  private Path texts() throws IOException, InterruptedException {
    var script = SHARED.resolve("bench/texts.py");
    var texts = folder.resolve("dev.jsonl");
    assumeTrue(Files.exists(script), "no " + script + ": development keys not scored");
    try {
      var process =
          new ProcessBuilder("python3", script.toString(), "dev", texts.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("texts.log").toFile())
              .start();
      boolean done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assumeTrue(done && process.exitValue() == 0, "texts.py failed: development keys not scored");
    } catch (IOException e) {
      assumeTrue(false, "no python3 to write the texts: development keys not scored");
    }
    return texts;
  }
}
