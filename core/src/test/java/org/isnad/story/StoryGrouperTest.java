package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.List;
import org.isnad.link.Newsroom;
import org.isnad.model.Story;
import org.junit.jupiter.api.Test;

/// Which articles tell of one happening.
class StoryGrouperTest {

  private final StoryGrouper grouper = new StoryGrouper();

  private List<Story> group(Newsroom... articles) {
    var written = List.of(articles).stream().map(Newsroom::write).toList();
    return grouper.group(written, List.of());
  }

  private static Newsroom bridge(String id) {
    return article(id, "انهيار جسر الوادي الأخضر قرب بلدة السنديان")
        .own("انهار جسر الوادي الأخضر فجرا بعد أمطار غزيرة سدت مجرى النهر قرب بلدة السنديان.");
  }

  private static Newsroom again(String id) {
    return article(id, "السنديان معزولة بعد سقوط جسر الوادي الأخضر")
        .own("باتت بلدة السنديان معزولة منذ انهيار جسر الوادي الأخضر بسبب الأمطار وفيضان النهر.");
  }

  private static Newsroom fair(String id) {
    return article(id, "افتتاح معرض الكتاب في مدينة الواحة")
        .own("افتتح وزير الثقافة معرض الكتاب في مدينة الواحة بمشاركة مئتي دار نشر.");
  }

  @Test
  void reportsOfOneHappeningAreOneStoryInAnyWords() {
    assertThat(group(bridge("a"), again("b"), fair("c")))
        .extracting(Story::articles)
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void monthsBetweenThemPushApart() {
    assertThat(group(bridge("a").day(1), again("b").day(31))).hasSize(2);
  }

  @Test
  void theTitleIsAMembersHeadline() {
    assertThat(group(fair("c")))
        .extracting(Story::title)
        .containsExactly("افتتاح معرض الكتاب في مدينة الواحة");
  }

  @Test
  void withoutHeadlinesTheTitleIsHowAMemberBegins() {
    var words = "افتتح وزير الثقافة معرض الكتاب في مدينة الواحة بمشاركة مئتي دار نشر ";
    var untitled = article("c", "").own(words + "ومئة كاتب من ثلاثين بلدا وفرق مسرحية.");
    assertThat(group(untitled))
        .extracting(Story::title)
        .containsExactly(words.strip() + " ومئة كاتب من ثلاثين\u2026");
  }

  @Test
  void numbersFollowTheOrderGiven() {
    assertThat(group(fair("c"), bridge("a"), again("b")))
        .extracting(Story::id)
        .containsExactly("S1", "S2");
  }
}
