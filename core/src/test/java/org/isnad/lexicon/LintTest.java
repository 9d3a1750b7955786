package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LintTest {

  private static void refused(String line, String message) {
    assertThatThrownBy(() -> Lint.checkLine("x/y.tsv", 7, line))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("x/y.tsv:7: ")
        .hasMessageContaining(message);
  }

  @Test
  void acceptsOrdinarySpelling() {
    assertThatCode(() -> Lint.checkLine("x", 1, "كانون الثاني | يناير\t1\t-"))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesTatweelAndPresentationForms() {
    refused("كـتاب", "U+0640 is a presentation form or tatweel");
    refused("ﻛﺘﺎﺏ", "U+FEDB");
    refused("ﷲ", "U+FDF2");
  }

  @Test
  void refusesInvisibleControls() {
    refused("كتا\u200Cب", "U+200C is an invisible control");
    refused("\u202Bكتاب", "U+202B is an invisible control");
    refused("\u2067كتاب", "U+2067 is an invisible control");
    refused("\uFEFFكتاب", "U+FEFF is an invisible control");
  }

  @Test
  void refusesNoBreakSpaces() {
    refused("كانون\u00A0الثاني", "U+00A0 is a no-break space");
  }

  @Test
  void refusesTextThatIsNotComposed() {
    refused("ا\u0654حمد", "not in normal form C");
  }

  @Test
  void refusesBlanksAtTheEdgesAndEmptyCells() {
    refused("كتاب ", "blanks at the edge");
    refused(" كتاب", "blanks at the edge");
    refused("كتاب\t\tقلم", "empty cell");
    refused("كتاب\t قلم", "stray blanks");
    refused("كانون  الثاني", "stray blanks");
  }
}
