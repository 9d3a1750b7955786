package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.CRACKS;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Failure;
import org.isnad.model.Layer;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/// A fault in one part of linking is told, and leaves what the other parts find.
class FaultsTest {

  @Test
  void brokenAttributionsCostTheClaimsAndNothingElse() {
    var sound = wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز").write();
    var copy = wire("b").own("ويذكر أن " + CRACKS + ".").write();
    var broken =
        sound.with(
            Layer.ATTRIBUTIONS,
            sound.layerOrNone(Layer.ATTRIBUTIONS).stream().map(FaultsTest::beyondTheText).toList());
    var linked = new Linker().link(List.of(broken, copy));
    assertThat(linked.failures())
        .isNotEmpty()
        .allSatisfy(failure -> assertThat(failure.where()).isEqualTo("a b"))
        .extracting(Failure::code)
        .containsOnly("linking-failed");
    assertThat(linked.claims()).isEmpty();
    assertThat(linked.stories()).hasSize(1);
    assertThat(linked.reuse()).isNotEmpty();
    assertThat(new Linker().link(List.of(sound, copy)).failures()).isEmpty();
  }

  private static Attribution beyondTheText(Attribution one) {
    var beyond = new Span(1 << 19, 1 << 20);
    return new Attribution(
        one.id(),
        beyond,
        Optional.of(beyond),
        one.sourceName(),
        one.addressee(),
        beyond,
        one.direct(),
        one.anonymous(),
        one.polarity(),
        one.evidence(),
        one.strength(),
        one.distanced(),
        List.of(new ChainLink("سالم", Optional.of(beyond), false, ChainLink.Kind.SPEAKER)),
        one.parent(),
        one.origin());
  }
}
