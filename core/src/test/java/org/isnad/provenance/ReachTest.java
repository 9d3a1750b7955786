package org.isnad.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.List;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Medium;
import org.isnad.model.Reach;
import org.junit.jupiter.api.Test;

/// Roots, families, outlets and articles are counted apart.
class ReachTest {

  private static AnnotatedArticle by(String id, String outlet) {
    return article(id, "خبر").own("فتحت المكتبة أبوابها.").outlet(outlet).write();
  }

  private static Reach reach(AnnotatedArticle... articles) {
    var media = new MediaReader(Knowledge.standard()).read(List.of(articles));
    var ids = List.of(articles).stream().map(one -> one.article().id()).toList();
    return Reach.of(List.of("R1", "R1"), ids, media);
  }

  @Test
  void twoOutletsOfOneHoldingAreOneFamily() {
    assertThat(reach(by("a", "البيان"), by("b", "الإمارات اليوم"), by("c", "الإمارات اليوم")))
        .isEqualTo(new Reach(1, 1, 2, 3));
  }

  @Test
  void anOutletIsOneUnderAllItsNames() {
    assertThat(reach(by("a", "صحيفة البيان"), by("b", "البيان")).outlets()).isEqualTo(1);
  }

  @Test
  void anOutletOfWhichNoHoldingIsKnownIsAFamilyOfItsOwn() {
    assertThat(reach(by("a", "بريد الوادي"), by("b", "البيان"))).isEqualTo(new Reach(1, 2, 2, 2));
  }

  @Test
  void aPageWithoutOutletIsTakenForAnOutletOfItsOwn() {
    var unknown = article("a", "خبر").own("فتحت المكتبة أبوابها.").write();
    assertThat(reach(unknown, by("b", "البيان"))).isEqualTo(new Reach(1, 2, 2, 2));
  }

  @Test
  void anArticleThatIsNamedTwiceCountsOnce() {
    var one = by("a", "البيان");
    assertThat(reach(one, one).articles()).isEqualTo(1);
  }

  @Test
  void codesOfSitesLeadToFamilies() {
    assertThat(reach(by("a", "aawsat"), by("b", "aleqtisadiya"))).isEqualTo(new Reach(1, 1, 2, 2));
  }

  @Test
  void anOutletIsNotOfTheFamilyOfOneThatIsCalledAlike() {
    var media = new MediaReader(Knowledge.standard());
    assertThat(media.read(List.of(by("a", "aljazirah"))))
        .extracting(Medium::family)
        .containsExactly("الجزيرة");
    assertThat(media.read(List.of(by("a", "aljazeera.net"))))
        .extracting(Medium::family)
        .doesNotContain("الجزيرة");
  }
}
