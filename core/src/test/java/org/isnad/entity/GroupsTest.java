package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

/// Which groups may be one.
class GroupsTest {

  private static Local local(int index, String known) {
    return new Local(
        index,
        "a",
        "e" + index,
        EntityType.GPE,
        Optional.of(known).filter(id -> !id.isEmpty()),
        Optional.empty(),
        List.of());
  }

  private static boolean mayBeOne(String one, String other) {
    var locals = List.of(local(0, one), local(1, other));
    var groups = new Groups(locals);
    groups.doubt(locals.getFirst(), locals.getLast());
    return !groups.doubts(groups.of(locals.getFirst())).isEmpty();
  }

  @Test
  void twoKnownCountriesAreNeverPerhapsTheSame() {
    assertThat(mayBeOne("country:EG", "country:SA")).isFalse();
  }

  @Test
  void whatIsNotKnownMayBeAKnownCountry() {
    assertThat(mayBeOne("country:EG", "")).isTrue();
  }
}
