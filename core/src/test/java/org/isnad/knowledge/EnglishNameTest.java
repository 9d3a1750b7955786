package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    assertThat(NAMES.ofPerson(name)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "غرب العراق, western Iraq",
    "شمال غرب سوريا, northwestern Syria",
    "اللجنة العسكرية العليا, Higher Military Committee",
    "وزارة التخطيط والتعاون الدولي, Ministry of Planning and International Cooperation",
    "وزارة التجارة والصناعة العمانية, Omani Ministry of Trade and Industry",
    "الهيئة العامة للاستثمار والمناطق الحرة, General Authority for Investment and Free Zones",
    "مجلس الأعمال المصري العراقي, Egyptian-Iraqi Business Council",
    "مطرقة واشنطن, Matraqat Washington",
    "مجلس محافظة البصرة, Basra governorate Council",
    "مركز الدراسات السياسية والاقتصادية, Political and Economic Studies Centre",
    "رئيس لجنة الأمن والدفاع, President of Security and Defence Committee",
    "جامعة الملك ناصر للعلوم, King Nasser University for Sciences",
    "شارع الرملة, al-Ramla street",
    "القوات الجوية والبحرية, Air and Naval Forces",
    "اتحاد الصحفيين العرب, Arab Journalists Union",
    "اللجنة الوطنية لمكافحة المخدرات, National Committee for Anti-Narcotics",
    "المجلس الأعلى للآثار في مصر, Higher Council for Antiquities in Egypt",
    "سفارة اليابان في باريس, Embassy of Japan in Paris",
    "نقابة الصحفيين العراقيين, Iraqi Journalists Syndicate",
    "وزارة الشؤون البلدية والقروية, Ministry of Municipal and Rural Affairs",
    "اللجنة المالية والإدارية, Financial and Administrative Committee",
    "جنوب السعودية, southern Saudi Arabia",
    "مجلس إدارة الشركة العراقية للتأمين, Board of Iraqi Company for Insurance",
    "خليج عدن, Gulf of Aden",
    "الأراضي السورية, Syrian Territory",
    "قيادة شرطة نينوى, Nineveh Police Command",
    "مديرية التربية والتعليم بمحافظة ذمار, Directorate of Education in Dhamar governorate",
  })
  void putsOrdinaryWordsInEnglishOrder(String name, String english) {
    assertThat(NAMES.of(name)).isEqualTo(english);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void writesTheExamplesOfTheTable(String name, String english) {
    assertThat(NAMES.of(name)).isEqualTo(english);
  }

  static Stream<Arguments> examples() {
    return Table.load("knowledge/glosses.tsv").rows().stream()
        .flatMap(row -> row.find("example").stream())
        .map(example -> example.split(" => "))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @ParameterizedTest
  @CsvSource({
    "واشنطن, Washington",
    "القاهره, Cairo",
    "اسطنبول, Istanbul",
    "جبل الزيتون, Mount of Olives",
    "كاليفورنيا, California",
    "جدة, Jeddah",
  })
  void namesPlacesAsTheTablesDo(String name, String english) {
    assertThat(NAMES.ofPlace(name)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "مطرقة للزبدة, Matraqa lil-zabda",
    "الدفتر والقلم, al-Daftar wal-qalam",
    "مطرقة الحداد, Matraqat al-Haddad",
    "مطرقة 300, Matraqa 300",
    "المدرسية الزرقة, al-Madrasiyya al-Zarqa",
  })
  void partsWhatIsWrittenOntoUnknownWords(String name, String sound) {
    assertThat(NAMES.of(name)).isEqualTo(sound);
  }

  @Test
  void translatesNoPerson() {
    assertThat(NAMES.ofPerson("سعيد جبل")).isEqualTo("Said Jabal");
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
