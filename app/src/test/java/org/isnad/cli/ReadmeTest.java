package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The README shows what really comes out.
class ReadmeTest {

  @Test
  void theExampleIsRealOutput() throws IOException {
    var readme = Files.readString(Path.of("../README.md"));
    var example = readme.split("```")[1].strip().lines().toList();
    var command = example.getFirst();
    assertThat(example).hasSizeLessThanOrEqualTo(8);
    assertThat(command).startsWith("$ ./isnad ");
    var arguments =
        command.substring("$ ./isnad ".length()).replace("examples/", "../examples/").split(" ");
    var output = Run.of(Arrays.stream(arguments).toArray(String[]::new)).out();
    var lines = String.join("\n", example.subList(1, example.size()));
    assertThat(plain(output)).contains(plain(lines));
  }

  /// Without isolates, since a browser orders lines by itself, and without the running numbers.
  private static String plain(String text) {
    return text.replaceAll("[\u2066-\u2069]", "").replaceAll("\\b([RC])[0-9]+ *", "$1 ");
  }
}
