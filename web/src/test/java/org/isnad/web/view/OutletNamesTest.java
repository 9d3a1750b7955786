package org.isnad.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Outlets in the reader's language.
class OutletNamesTest {

  private static Taste taste(String language) {
    return new Taste(Locale.of(language), Taste.Digits.LATIN, Taste.Theme.LIGHT);
  }

  @Test
  void aCodeIsNamedInBothLanguages() {
    assertThat(OutletNames.of("aawsat", taste("ar"))).isEqualTo("الشرق الأوسط");
    assertThat(OutletNames.of("aawsat", taste("en"))).isEqualTo("Asharq Al-Awsat");
  }

  @Test
  void whatNobodyKnowsStaysAsItIs() {
    assertThat(OutletNames.of("17-truce-agency.txt", taste("ar"))).isEqualTo("17-truce-agency.txt");
  }
}
