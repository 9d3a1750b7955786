package org.isnad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private static final Knowledge KNOWLEDGE = Knowledge.standard();

  @Test
  void holdsEntriesOfAllKinds() {
    assertThat(count(EntityKind.COUNTRY)).isGreaterThanOrEqualTo(240);
    assertThat(count(EntityKind.REGION)).isGreaterThanOrEqualTo(250);
    assertThat(count(EntityKind.GROUP)).isGreaterThanOrEqualTo(300);
    assertThat(count(EntityKind.MEDIA)).isGreaterThanOrEqualTo(250);
    assertThat(KNOWLEDGE.terms()).hasSizeGreaterThanOrEqualTo(600);
  }

  @Test
  void givesEachEntryAnIdOfItsOwn() {
    assertThat(KNOWLEDGE.entities()).extracting(KnownEntity::id).doesNotHaveDuplicates();
    assertThat(KNOWLEDGE.entities())
        .extracting(KnownEntity::id)
        .allMatch(id -> id.matches("country:[A-Z]{2}|[a-z]+:[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(ids("رويترز")).containsExactly("media:reuters");
    assertThat(ids("إسماعيل قاآني")).containsExactly("person:esmail-qaani");
    assertThat(ids("نينوى")).containsExactly("region:iq-nineveh");
  }

  @Test
  void keepsAGroupApartFromOneInWhoseNameItStands() {
    assertThat(ids("كتائب حزب الله")).containsExactly("group:kataib-hezbollah");
    assertThat(ids("حزب الله")).containsExactly("group:hezbollah");
  }

  @Test
  void answersWithAllThatBearAName() {
    assertThat(ids("الجبهة الشعبية"))
        .containsExactlyInAnyOrder(
            "group:popular-front-for-the-liberation-of-palestine",
            "group:popular-front-of-tunisia");
    assertThat(ids("اسم لا يعرفه أحد")).isEmpty();
  }

  @Test
  void foldsSpellingVariants() {
    assertThat(ids("اسماعيل قاآنى")).containsExactly("person:esmail-qaani");
    assertThat(ids("عبدالمجيد تبون")).containsExactly("person:abdelmadjid-tebboune");
  }

  @Test
  void findsACountryByItsCapital() {
    assertThat(KNOWLEDGE.withCapital("بغداد"))
        .extracting(KnownEntity::id)
        .containsExactly("country:IQ");
    assertThat(KNOWLEDGE.withCapital("Nouakchott"))
        .extracting(KnownEntity::id)
        .containsExactly("country:MR");
  }

  @Test
  void findsACountryByItsAdjectiveInAllForms() {
    for (var word : List.of("عراقي", "العراقية", "عراقيون", "العراقيين", "عراقيات")) {
      assertThat(KNOWLEDGE.withNisba(word))
          .extracting(KnownEntity::id)
          .containsExactly("country:IQ");
    }
    assertThat(KNOWLEDGE.withNisba("الأتراك"))
        .extracting(KnownEntity::id)
        .containsExactly("country:TR");
    assertThat(KNOWLEDGE.withNisba("كوري"))
        .extracting(KnownEntity::id)
        .containsExactlyInAnyOrder("country:KR", "country:KP");
    assertThat(KNOWLEDGE.withNisba("كتاب")).isEmpty();
  }

  @Test
  void findsAGovernmentByItsPalace() {
    assertThat(KNOWLEDGE.withMetonym("الكرملين"))
        .extracting(KnownEntity::id)
        .containsExactly("country:RU");
  }

  @Test
  void readsTheBodiesOfEachCountryByPattern() {
    assertThat(KNOWLEDGE.named("وزارة الخارجية العمانية"))
        .extracting(KnownEntity::english, body -> body.parent().orElse(""))
        .containsExactly(tuple("Foreign Ministry of Oman", "country:OM"));
  }

  @Test
  void tellsWhoHeldAnOfficeOnADay() {
    assertThat(holders("prime-minister", "country:IQ", "2019-05-01"))
        .containsExactly("person:adil-abdul-mahdi");
    assertThat(holders("head-of-state", "country:EG", "2013-01-15"))
        .containsExactly("person:mohamed-morsi");
    assertThat(holders("secretary-general", "body:united-nations", "2015-06-01"))
        .containsExactly("person:ban-ki-moon");
    assertThat(holders("leader", "group:houthis", "2016-01-01"))
        .contains("person:abdul-malik-al-houthi");
  }

  @Test
  void takesTheFormsOfMediaFromTheTableOfAgencies() {
    assertThat(KNOWLEDGE.entity("media:reuters").orElseThrow())
        .satisfies(reuters -> assertThat(reuters.forms()).contains("رويتر"))
        .satisfies(reuters -> assertThat(reuters.detail("owner")).contains("Thomson Reuters"))
        .satisfies(reuters -> assertThat(reuters.type()).isEqualTo("agency"));
  }

  private static long count(EntityKind kind) {
    return KNOWLEDGE.entities().stream().filter(entity -> entity.kind() == kind).count();
  }

  private static List<String> ids(String name) {
    return KNOWLEDGE.named(name).stream().map(KnownEntity::id).toList();
  }

  private static List<String> holders(String office, String of, String day) {
    return KNOWLEDGE.holders(office, of, LocalDate.parse(day)).stream()
        .map(OfficeTerm::person)
        .toList();
  }
}
