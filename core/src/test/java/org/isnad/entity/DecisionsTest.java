package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

/// A user's file of decisions: what it may hold, and how a fault is told.
class DecisionsTest {

  private static Decisions read(String... lines) {
    return Decisions.of("who.tsv", List.of(lines));
  }

  @Test
  void commentsAndEmptyLinesAreLeftOut() {
    var decisions = read("\uFEFF# ours", "", "same\tسالم\tcountry:IQ");
    assertThat(decisions.list())
        .containsExactly(new Decision(true, "سالم", "country:IQ", "who.tsv:3"));
  }

  @Test
  void aFaultNamesFileAndLine() {
    assertThatThrownBy(() -> read("# ours", "same سالم هاني"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("who.tsv:2");
    assertThatThrownBy(() -> read("join\tسالم\tهاني")).hasMessageContaining("join");
    assertThatThrownBy(() -> read("same\tسالم\t")).hasMessageContaining("missing");
    assertThatThrownBy(() -> read("same\tأحمد\tاحمد")).hasMessageContaining("twice");
  }

  @Test
  void decisionsMustNotContradictEachOther() {
    assertThatThrownBy(() -> read("same\tسالم\tهاني", "apart\tهاني\tسالم"))
        .hasMessageContaining("who.tsv:2")
        .hasMessageContaining("who.tsv:1");
  }
}
