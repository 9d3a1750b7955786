package org.isnad.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Paths and what they name.
class RequestTest {

  private static Request at(String path) {
    return new Request(
        "GET",
        path,
        Parameters.NONE,
        Map.of(),
        Map.of(),
        Map.of(),
        "",
        User.NOBODY,
        "",
        new byte[0]);
  }

  @Test
  void aSlashWithinANameIsNoBoundary() {
    assertThat(at("/actors/a%2Fb").parts()).containsExactly("actors", "a/b");
    assertThat(at("/actors/a/b").parts()).containsExactly("actors", "a", "b");
  }

  @Test
  void aPathIsDecodedOnceAndAPlusIsAPlus() {
    assertThat(at("/actors/a%252Fb+c").parts()).containsExactly("actors", "a%2Fb+c");
  }
}
