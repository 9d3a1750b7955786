package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `isnad user` writes.
class UserTest {

  @TempDir private Path folder = Path.of("");

  private String file() {
    return folder.resolve("users.tsv").toString();
  }

  @Test
  void takesAPasswordFromStandardInput() throws IOException {
    var run =
        Run.with("a ferry at dawn\n", "en", "user", "Salma", "--role=editor", "--users", file());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Salma may come in as editor");
    assertThat(Files.readString(Path.of(file())))
        .contains("Salma\teditor\tpbkdf2-sha256$")
        .doesNotContain("ferry");
  }

  @Test
  void printsATokenOnce() throws IOException {
    var run = Run.of("user", "robot", "--users", file(), "--token");
    assertThat(run.out()).matches("[0-9a-f]{64}\\R");
    assertThat(Files.readString(Path.of(file())))
        .contains("robot\treader\t")
        .doesNotContain(run.out().strip());
  }

  @Test
  void saysWhyAPasswordWillNotDo() {
    var short10 = Run.with("short\n", "en", "user", "Salma", "--users", file());
    assertThat(short10.code()).isEqualTo(2);
    assertThat(short10.err()).contains("at least 10");
    assertThat(Run.of("user", "Salma", "--users", file()).err()).contains("standard input");
  }
}
