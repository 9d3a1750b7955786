package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which forms of a name may name the same person.
class NameFormsTest {

  private static boolean shortens(String part, String full) {
    return NameForms.shortens(
        List.of(Folding.fold(part).split(" ")), List.of(Folding.fold(full).split(" ")));
  }

  @Test
  void familyNameAndKunyaAreShortForms() {
    assertThat(shortens("الراوي", "سالم هاني الراوي")).isTrue();
    assertThat(shortens("راوي", "سالم الراوي")).isTrue();
    assertThat(shortens("أبو هاشم", "سالم أبو هاشم")).isTrue();
    assertThat(shortens("سالم الراوي", "سالم هاني الراوي")).isTrue();
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertThat(shortens("هاني الراوي", "سالم الراوي")).isFalse();
    assertThat(shortens("سالم النجار", "سالم هاني الراوي")).isFalse();
  }

  @Test
  void aFatherIsNotHisSon() {
    assertThat(shortens("هاني بن سالم", "راشد بن هاني بن سالم")).isFalse();
  }

  @Test
  void theWordForSonHasOneSpelling() {
    assertThat(NameForms.key("سالم ابن هاني")).isEqualTo(NameForms.key("سالم بن هاني"));
    assertThat(NameForms.key("ابنه هاني")).isNotEqualTo(NameForms.key("بنه هاني"));
  }

  @Test
  void blanksAndDoubledAlefsCountForNothing() {
    assertThat(NameForms.key("عبد الله")).isEqualTo(NameForms.key("عبدالله"));
    assertThat(NameForms.key(Folding.fold("قاآني"))).isEqualTo(NameForms.key(Folding.fold("قآني")));
  }

  @Test
  void oneWrongLetterIsASlip() {
    assertThat(NameForms.isSlip("بايدن", "بادين")).isTrue();
    assertThat(NameForms.isSlip("الراوي", "الراولي")).isTrue();
    assertThat(NameForms.isSlip("هاني", "سالم")).isFalse();
    assertThat(NameForms.isSlip("علي", "عدي")).isFalse();
  }
}
