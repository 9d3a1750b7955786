package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.annotate.Pipeline;
import org.isnad.eval.key.KeyReader;
import org.isnad.lexicon.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Real pages with keys, which lie beside the project where there are any, are read well enough.
class SharedKeysTest {

  private static final Path SHARED = Path.of("..", "..", "shared").toAbsolutePath().normalize();
  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> reachWhatIsExpected() {
    var sets = new LinkedHashMap<String, List<Row>>();
    for (var row : Floors.read(Path.of("config", "shared.tsv"))) {
      sets.merge(
          row.get("keys"), List.of(row), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return sets.entrySet().stream()
        .map(set ->
            DynamicTest.dynamicTest(set.getKey(), () -> check(set.getKey(), set.getValue())));
  }

  private void check(String keys, List<Row> floors) throws IOException, InterruptedException {
    var gold = SHARED.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no keys of real pages at " + gold + ": not scored");
    var pages =
        Pages.read(
            List.of(keys.startsWith("seeds") ? SHARED.resolve("seeds") : developmentTexts()),
            Pipeline.standard());
    var scorer = new Scorer();
    var pattern = gold.getFileSystem().getPathMatcher("glob:" + gold + "/" + keys);
    try (var files = Files.walk(gold)) {
      for (var file : files.filter(pattern::matches).sorted().toList()) {
        for (var key : KeyReader.read(file, pages)) {
          scorer.score(key, pages.find(key.page()).orElseThrow());
        }
      }
    }
    assertThat(scorer.scores()).as("keys that match " + keys).isNotEmpty();
    Floors.hold(floors, scorer.scores(), scorer.findings());
  }

  /// The texts of the development keys, which a script of the shared folder takes from its corpora.
  private Path developmentTexts() throws IOException, InterruptedException {
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
