package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Languages told by function words and letters.
class LanguageTest {

  private final Language language = new Language();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الوزير إن العمل في الجسر يبدأ بعد شهر من الآن على أبعد تقدير | ar",
        "قال الوزير إن العمل فی الجسر یبدأ بعد شهر من الآن علی أبعد تقدیر وکان ذلک | ar",
        "زار وفد من پاريس مدينة گلميم في المغرب ثم عاد إلى چيكيا | ar",
        "وزیر گفت که کار پل جدید از ماه آینده آغاز می شود و تا پایان سال ادامه دارد | fa",
        "وزیر نے کہا کہ نئے پل پر کام اگلے مہینے سے شروع ہو گا اور یہ سال کے آخر تک جاری رہے گا | ur",
        "وەزیر گوتی کە کاری پردی نوێ لە مانگی داهاتوو دەست پێ دەکات | ckb",
        "وزیر وویل چې د نوي پله کار به په راتلونکې میاشت کې پیل شي | ps",
        "The minister said that the work on the new bridge is to begin in the spring | en",
        "Le ministre a dit que les travaux du nouveau pont commencent dans un mois | fr",
        "קרא את הידיעה על הגשר החדש בעיר | he",
        "خبر | und",
        "12345 | und",
        "الجسر الجديد يفتح أبوابه | ar",
      })
  void tells(String text, String code) {
    assertThat(language.of(text)).isEqualTo(code);
  }
}
