package org.isnad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.Test;

/// The examples of the guide run as they stand there.
class GuideTest {

  /// The block of a language, with the address of the server under test.
  private static String example(String language) throws IOException {
    var guide = Files.readString(Path.of("../docs/guide/api.md"));
    var code = guide.split("```" + language + "\n")[1].split("```")[0];
    return code.replace("127.0.0.1:7007", "127.0.0.1:" + TestRoom.examples().port());
  }

  private static String run(String code, String... command) throws Exception {
    var whole = new ArrayList<>(List.of(command));
    whole.add(code);
    var builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    var process = builder.start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }

  private static boolean isThere(String program) {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void thePythonExampleTellsWhoSpeaks() throws Exception {
    assumeTrue(isThere("python3"), "no python3 on the PATH: the example is not run");
    assertThat(run(example("python"), "python3", "-c").lines())
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).contains(" | "));
  }

  @Test
  void theJavaScriptExampleCountsSpeakers() throws Exception {
    assumeTrue(isThere("node"), "no node on the PATH: the example is not run");
    assertThat(run(example("javascript"), "node", "--input-type=module", "-e").lines()).hasSize(5);
  }
}
