package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The app itself reads no model of a user's: that takes a module which is not on its class path.
class NameModelOptionTest {

  private static final String PAGE = "../examples/pages/01-agency-original.txt";

  @ParameterizedTest
  @ValueSource(strings = {"read", "situation", "add"})
  void saysThatTheModuleIsMissing(String command) {
    var run = Run.of(command, "--name-model", "our-model", PAGE);
    assertThat(run.code()).isEqualTo(Main.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("our-model: ").contains("isnad-neural").hasLineCount(1);
  }
}
