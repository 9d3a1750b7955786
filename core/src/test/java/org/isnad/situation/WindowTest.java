package org.isnad.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.isnad.link.Newsroom;
import org.isnad.model.Situation;
import org.junit.jupiter.api.Test;

/// A stretch of days and what of a situation falls into it.
class WindowTest {

  private static final String GROUP = "كتيبة الصخر";
  private static final String BASE = "قاعدة التل";
  private static final String PORT = "ميناء النسيم";

  private static final Newsroom ARTICLE =
      Newsroom.article("a", "هجومان في الشمال والجنوب")
          .day(10)
          .own("هاجمت كتيبة الصخر قاعدة التل يوم 8 آذار 2025")
          .own("وقصفت كتيبة الصخر ميناء النسيم من البحر");

  private static final Situation WHOLE =
      Dispatch.situation(
          List.of(GROUP, BASE, PORT),
          Dispatch.of(ARTICLE)
              .event("ASSAULT", "هاجمت", GROUP, BASE, "")
              .when("8 آذار")
              .event("ASSAULT", "قصفت", GROUP, PORT, "")
              .relation("OPPOSES", GROUP, BASE));

  private static Situation within(int from, int to) {
    return new Window(
            LocalDate.of(2025, 3, from), LocalDate.of(2025, 3, to), List.of(ARTICLE.write()))
        .of(WHOLE);
  }

  @Test
  void keepsWhatHappenedInIt() {
    assertThat(within(7, 8).timeline())
        .singleElement()
        .satisfies(entry -> assertThat(entry.targets()).containsExactly(BASE));
    assertThat(within(1, 7).timeline()).isEmpty();
  }

  @Test
  void whatHasNoTimeStandsAtTheDayOfItsArticle() {
    assertThat(within(9, 10).timeline())
        .singleElement()
        .satisfies(entry -> assertThat(entry.targets()).containsExactly(PORT));
    assertThat(within(9, 10).relations()).hasSize(1);
    assertThat(within(7, 8).relations()).isEmpty();
  }

  @Test
  void countsActorsAnew() {
    assertThat(WHOLE.actors()).anySatisfy(actor -> assertThat(actor.acts()).isEqualTo(2));
    assertThat(within(7, 8).actors())
        .extracting(Situation.Actor::entity)
        .containsExactlyInAnyOrder(GROUP, BASE);
    assertThat(within(7, 8).actors()).allSatisfy(a -> assertThat(a.acts()).isLessThan(2));
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> within(8, 7)).isInstanceOf(IllegalArgumentException.class);
  }
}
