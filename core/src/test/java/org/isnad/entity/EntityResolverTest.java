package org.isnad.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.knowledge.Knowledge;
import org.isnad.link.Newsroom;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Entity;
import org.junit.jupiter.api.Test;

/// One rule of identity after the other, on invented articles.
class EntityResolverTest {

  private final EntityResolver resolver = new EntityResolver(Knowledge.standard());

  private static AnnotatedArticle article(String id, String text) {
    return Newsroom.article(id, "خبر").own(text).write();
  }

  private List<Entity> resolve(Decisions decisions, AnnotatedArticle... articles) {
    return resolver.resolve(List.of(articles), List.of(), decisions);
  }

  private List<Entity> resolve(AnnotatedArticle... articles) {
    return resolve(Decisions.NONE, articles);
  }

  private static Entity named(List<Entity> entities, String name) {
    return entities.stream()
        .filter(entity -> entity.arabic().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> articles(Entity entity) {
    return entity.mentions().stream().map(Anchor::article).collect(Collectors.toSet());
  }

  @Test
  void anEntryOfTheKnowledgeBaseJoinsAllItsNames() {
    var entities =
        resolve(
            article("a", "قالت إيران إنها ستشارك في المؤتمر."),
            article("b", "أعلن المتحدث الإيراني موعد المؤتمر."));
    var iran = named(entities, "إيران");
    assertThat(articles(iran)).containsExactlyInAnyOrder("a", "b");
    assertThat(iran.known()).contains("country:IR");
    assertThat(iran.english()).isEqualTo("Iran");
  }

  @Test
  void whatHasNoNameIsCalledByItsPhraseOrItsNoun() {
    var entities =
        resolve(
            article("a", "زار ولي العهد الميناء."), article("b", "شكر المتطوعون أهالي المدينة."));
    assertThat(named(entities, "ولي العهد").english()).isEqualTo("crown prince");
    assertThat(named(entities, "المتطوعون").english()).isEqualTo("volunteers");
  }

  @Test
  void theSameFullNameIsOnePerson() {
    var entities =
        resolve(
            article("a", "قال وزير النقل سالم الراوي إن الخط جاهز."),
            article("b", "زار وزير النقل سالم الراوي الميناء."));
    assertThat(articles(named(entities, "سالم الراوي"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void personsOfOneNameWithNothingElseInCommonStayApart() {
    var entities =
        resolve(
            article("a", "قال وزير النقل سالم الراوي إن الخط جاهز."),
            article("b", "هنأ المهندس هاني عضو المجلس سالم الراوي."));
    var minister = named(entities, "سالم الراوي");
    assertThat(articles(minister)).containsExactly("a");
    assertThat(minister.maybeSame()).hasSize(1);
  }

  @Test
  void aNameAtGreaterLengthIsTheSamePersonInTheSameOffice() {
    var entities =
        resolve(
            article("a", "قال وزير النقل سالم الراوي إن الخط جاهز."),
            article("b", "زار وزير النقل سالم بن حمد الراوي الميناء."),
            article("c", "افتتح وزير النقل سالم بن حمد بن عبد الله الراوي الطريق."));
    assertThat(articles(named(entities, "سالم بن حمد بن عبد الله الراوي")))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void aShortNameThatTwoLongerOnesContinueIsNeither() {
    var entities =
        resolve(
            article("a", "قال وزير النقل سالم الراوي إن الخط جاهز."),
            article("b", "زار وزير النقل سالم بن حمد الراوي الميناء."),
            article("c", "افتتح وزير النقل سالم بن هاني الراوي الطريق."));
    var minister = named(entities, "سالم الراوي");
    assertThat(articles(minister)).containsExactly("a");
    assertThat(minister.maybeSame()).hasSize(2);
  }

  @Test
  void anotherOfficeIsAnotherPersonUnlessTheNameIsLong() {
    var entities =
        resolve(
            article("a", "قال وزير النقل سالم الراوي إن الخط جاهز."),
            article("b", "زار مدير الميناء سالم بن حمد الراوي المدينة."),
            article("c", "حضر هاني بن زيد بن عمر العطار الحفل."),
            article("d", "حضر هاني بن زيد بن عمر العرض."));
    assertThat(articles(named(entities, "سالم الراوي"))).containsExactly("a");
    assertThat(articles(named(entities, "هاني بن زيد بن عمر العطار")))
        .containsExactlyInAnyOrder("c", "d");
  }

  @Test
  void aLongerNameThatOnlyOneBearsIsTheSamePersonWhereTheArticlesNameMoreAlike() {
    var opening = article("a", "افتتح سالم بن حمد الراوي معرض الكتاب في صيدا.");
    var guests = article("b", "حضر سالم الراوي حفل الافتتاح في صيدا.");
    var elsewhere = article("c", "زار سالم الراوي السوق القديم في حلب.");
    assertThat(articles(named(resolve(opening, guests), "سالم بن حمد الراوي")))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(articles(named(resolve(opening, elsewhere), "سالم بن حمد الراوي")))
        .containsExactly("a");
  }

  @Test
  void aFathersNameAtTheEndIsNoFamily() {
    var entities =
        resolve(
            article("a", "افتتح سالم بن حمد بن هاني معرض الكتاب في صيدا."),
            article("b", "حضر سالم بن هاني حفل الافتتاح في صيدا."));
    assertThat(articles(named(entities, "سالم بن هاني"))).containsExactly("b");
  }

  @Test
  void aFamilyNameAloneIsNotEnoughWhereTwoBearIt() {
    var entities =
        resolve(
            article("a", "قال سالم الراوي إن الخط جاهز."),
            article("b", "قال هاني الراوي إن الخط مغلق."),
            article("c", "ونفى المهندس الراوي ذلك."));
    assertThat(entities.stream().filter(entity -> articles(entity).size() > 1)).isEmpty();
  }

  @Test
  void whatHasNoNameStillHasAnEntityOfItsOwn() {
    var entities =
        resolve(
            article("a", "قال مسؤول محلي إن السوق مفتوح."),
            article("b", "قال مسؤول محلي إن السوق مغلق."));
    assertThat(entities).hasSize(2);
    assertThat(entities).allSatisfy(entity -> assertThat(articles(entity)).hasSize(1));
  }

  @Test
  void theOrderOfTheArticlesChangesNothingButNumbers() {
    var articles =
        new ArrayList<>(
            List.of(
                article("a", "قال وزير النقل سالم الراوي إن القوات الفرنسية غادرت."),
                article("b", "استقال عضو المجلس سالم الراوي في فرنسا."),
                article("c", "وصلت القوات الفرنسية إلى تونس. وقال الراوي إن الطريق سالك."),
                article("d", "قال وزير النقل سالم الراوي إنه سيستقيل.")));
    var forth = groups(resolver.resolve(articles, List.of(), Decisions.NONE));
    Collections.reverse(articles);
    assertThat(groups(resolver.resolve(articles, List.of(), Decisions.NONE))).isEqualTo(forth);
  }

  private static Set<Set<Anchor>> groups(List<Entity> entities) {
    return entities.stream()
        .map(entity -> Set.copyOf(entity.mentions()))
        .collect(Collectors.toSet());
  }

  @Test
  void aDecisionJoinsAndIsTold() {
    var one = article("a", "قال سالم الراوي إن الخط جاهز.");
    var other = article("b", "قال سالم النجار إن الخط مغلق.");
    var decisions = Decisions.of("who.tsv", List.of("# ours", "same\tسالم الراوي\tسالم النجار"));
    assertThat(articles(named(resolve(one, other), "سالم الراوي"))).containsExactly("a");
    var joined = named(resolve(decisions, one, other), "سالم النجار");
    assertThat(joined.aliases()).contains("سالم الراوي");
    assertThat(articles(joined)).containsExactlyInAnyOrder("a", "b");
    assertThat(joined.why()).anyMatch(step -> step.why().arguments().contains("who.tsv:2"));
  }

  @Test
  void aDecisionParts() {
    var one = article("a", "قالت روسيا إنها ستشارك.");
    var other = article("b", "وقع الاتحاد السوفياتي المعاهدة.");
    var decisions = Decisions.of("who.tsv", List.of("apart\tروسيا\tالاتحاد السوفياتي"));
    assertThat(articles(named(resolve(one, other), "روسيا"))).hasSize(2);
    assertThat(resolve(decisions, one, other))
        .allSatisfy(entity -> assertThat(articles(entity)).hasSize(1));
  }
}
