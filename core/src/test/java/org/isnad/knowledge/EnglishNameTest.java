package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNameTest {

  private static final EnglishName NAMES = new EnglishName(Knowledge.standard());

  @ParameterizedTest
  @CsvSource({
    "سالم الراوي, Salem al-Rawi",
    "محمد عبد الرحمن الدغيم, Mohammed Abdulrahman al-Daghim",
    "عبدالله بن جابر المروي, Abdullah bin Jaber al-Marwi",
    "خلدون النعيري, Khaldoun al-Nairi",
    "أبو جعفر الدليلي, Abu Jaafar al-Dalili",
    "نزار الكرداسي, Nizar al-Kardasi",
    "نور الدين المسعودي, Noureddine al-Masoudi",
    "ليلى منيرة, Laila Munira",
    "شهاب بن صخر المطيري, Shihab bin Sakhr al-Mutairi",
  })
  void romanisesAsThePressDoes(String name, String english) {
    assertThat(NAMES.of(name)).isEqualTo(english);
  }

  @Test
  void prefersTheKnownName() {
    assertThat(NAMES.of("رويترز")).isEqualTo("Reuters");
    assertThat(NAMES.of("كتائب حزب الله")).isEqualTo("Kataib Hezbollah");
  }

  @Test
  void knowsNoNameWhereSeveralBearIt() {
    assertThat(NAMES.known("الجبهة الشعبية")).isEmpty();
    assertThat(NAMES.known("بغداد", EntityKind.REGION)).contains("Baghdad");
  }
}
