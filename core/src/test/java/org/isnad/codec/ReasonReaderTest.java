package org.isnad.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Claim;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Reason;
import org.junit.jupiter.api.Test;

/// Reasons in libraries of any version.
class ReasonReaderTest {

  private static final RecordCodec<Claim> CODEC = new RecordCodec<>(Claim.class);

  @Test
  void aReasonComesBack() {
    var reason = Reason.of("root.named", "a", "b");
    var claim = new Claim("C1", List.of(), List.of(), ClaimStatus.SINGLE_ROOT, List.of(reason));
    assertThat(CODEC.decode(CODEC.encode(claim))).isEqualTo(claim);
  }

  @Test
  void aReasonThatWasStoredInWordsIsReadAsThese() {
    var stored =
        """
        {"id": "C1", "support": [], "roots": [], "status": "SINGLE_ROOT", "why": ["One origin."]}
        """;
    var claim = CODEC.decode(Packed.pack(stored.getBytes(StandardCharsets.UTF_8)));
    assertThat(claim.why()).containsExactly(Reason.text("One origin."));
  }
}
