package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `isnad serve` says when it cannot serve.
class ServeTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = String.valueOf(other.getLocalPort());
      var run = Run.of("serve", "--library", folder.resolve("none").toString(), "--port", port);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).startsWith("isnad: 127.0.0.1:" + port + ": the port is taken");
    }
  }

  @Test
  void saysThatOthersMayNotComeInUnknown() {
    var run = Run.of("serve", "--library", folder.toString(), "--host", "0.0.0.0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--users");
  }
}
