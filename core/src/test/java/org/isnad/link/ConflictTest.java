package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Bridge.CRACKS;
import static org.isnad.link.Bridge.claim;
import static org.isnad.link.Bridge.wire;

import java.util.List;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Conflict;
import org.junit.jupiter.api.Test;

/// What contradicts what, and what only follows it, on invented articles.
class ConflictTest {

  private final Linker linker = new Linker();

  private Linked link(Newsroom... articles) {
    return linker.link(List.of(articles).stream().map(Newsroom::write).toList());
  }

  @Test
  void aDenialContests() {
    var linked =
        link(
            wire("a").says("كشفت مصادر لوكالة رويترز أن", CRACKS, "?مصادر", "@رويترز"),
            wire("b").denies("ونفت شركة البناء أن يكون", CRACKS, "شركة البناء"));
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(claim(linked, "b", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(linked.conflicts())
        .anySatisfy(conflict -> {
          assertThat(conflict.kind()).isEqualTo("whether");
          assertThat(conflict.values()).containsExactly("affirm", "deny");
        });
  }

  @Test
  void differentTollsOfOneHappeningContest() {
    var linked =
        link(
            wire("a")
                .says(
                    "أعلن الدفاع المدني",
                    "مقتل خمسة عمال في انهيار جسر الوادي الأخضر",
                    "الدفاع المدني"),
            wire("b")
                .says(
                    "أعلنت وزارة الصحة",
                    "مقتل تسعة عمال في انهيار جسر الوادي الأخضر",
                    "وزارة الصحة"));
    assertThat(linked.conflicts()).extracting(conflict -> conflict.kind()).containsExactly("count");
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.CONTESTED);
    assertThat(claim(linked, "a", "A1")).isNotEqualTo(claim(linked, "b", "A1"));
  }

  @Test
  void aLaterTollFromTheSameOriginIsAnUpdate() {
    var first = "مقتل خمسة عمال في انهيار جسر الوادي الأخضر";
    var later = "مقتل تسعة عمال في انهيار جسر الوادي الأخضر";
    var linked =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", first, "الدفاع المدني"),
            wire("b").day(11).says("أعلن الدفاع المدني", later, "الدفاع المدني"));
    assertThat(linked.conflicts()).extracting(Conflict::kind).containsExactly("update");
    assertThat(claim(linked, "a", "A1").status()).isEqualTo(ClaimStatus.SINGLE_ROOT);
  }

  @Test
  void aTollThatGrewByTheNextDayIsAnUpdateWhoeverGivesIt() {
    var first = "مقتل خمسة عمال في انهيار جسر الوادي الأخضر";
    var later = "مقتل تسعة عمال في انهيار جسر الوادي الأخضر";
    var grown =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", first, "الدفاع المدني"),
            wire("b").day(11).says("أعلنت وزارة الصحة", later, "وزارة الصحة"));
    assertThat(grown.conflicts()).extracting(Conflict::kind).containsExactly("update");
    var shrunk =
        link(
            wire("a").day(10).says("أعلن الدفاع المدني", later, "الدفاع المدني"),
            wire("b").day(11).says("أعلنت وزارة الصحة", first, "وزارة الصحة"));
    assertThat(shrunk.conflicts()).extracting(Conflict::kind).containsExactly("count");
  }

  @Test
  void anArticleThatGivesTwoTollsSpeaksOfTwoHappenings() {
    var linked =
        link(
            wire("a")
                .says(
                    "أعلن الدفاع المدني",
                    "مقتل خمسة عمال في انهيار جسر الوادي الأخضر",
                    "الدفاع المدني")
                .says(
                    "وكانت وزارة الصحة أعلنت",
                    "مقتل تسعة عمال في انهيار جسر الوادي الأخضر قبل عام",
                    "وزارة الصحة"));
    assertThat(linked.conflicts()).isEmpty();
  }
}
