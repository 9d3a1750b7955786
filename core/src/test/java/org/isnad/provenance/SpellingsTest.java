package org.isnad.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names of origins that may be one name.
class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "ريتشارد نيفيل,رتشارد نيفيل,true",
    "سامر,سامر الخطيب,true",
    "وكاله الانباء السنديانيه,وكاله الانباء السندينيه,true",
    "سامر الخطيب,سامي الراوي,false",
    "علي,عدي,false",
    "سلوى الراوي,فؤاد الصباح,false",
  })
  void eachWordOfTheShorterStandsInTheLonger(String one, String other, boolean may) {
    assertThat(Spellings.mayBeOne(one, other)).isEqualTo(may);
    assertThat(Spellings.mayBeOne(other, one)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "جون ماكفز,جون ماكفيس,true",
    "جون ماكفز,جيم ماكفيس,false",
    "سامر الراوي,سامر الراشد,false",
    "سامر,سامر,false",
  })
  void vowelsOfOtherLanguagesAreWrittenInSeveralWays(String one, String other, boolean alike) {
    assertThat(Spellings.areAlike(one, other)).isEqualTo(alike);
  }
}
