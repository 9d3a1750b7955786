package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Lineage;
import org.isnad.model.Lineage.Kind;
import org.isnad.reuse.ReuseAligner;
import org.isnad.reuse.ReusePair;
import org.isnad.reuse.ReuseText;
import org.isnad.word.WordReader;
import org.junit.jupiter.api.Test;

/// What each article of a story has of an earlier one, and how many days later.
class LineagesTest {

  private static final String OPENED =
      "افتتح محافظ السنديان محمود الراعي مساء السبت مستشفى الأطفال الجديد الذي يضم تسعين سريرا وثلاث غرف للجراحة.";
  private static final String THANKED =
      "وشكر مدير المستشفى المتبرعين الذين جهزوا قسم الأشعة، وأعلن تدريب أربعين ممرضة خلال الأشهر المقبلة.";
  private static final String PLANNED =
      "وتعتزم البلدية شق طريق من الساحة القديمة حتى مدخل المستشفى وإنارة الشارع وزراعة الأشجار على جانبيه.";

  private static List<Lineage> lineages(Newsroom... written) {
    var reader = new WordReader();
    var aligner = new ReuseAligner(reader);
    var articles = Stream.of(written).map(Newsroom::write).toList();
    var pairs = new ArrayList<ReusePair>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        var pair = aligner.align(text(articles.get(i), reader), text(articles.get(j), reader));
        if (pair.kind() != ReusePair.Kind.NONE) {
          pairs.add(pair);
        }
      }
    }
    return Lineages.of(articles, pairs);
  }

  private static ReuseText text(AnnotatedArticle article, WordReader reader) {
    return ReuseText.of(article, reader);
  }

  @Test
  void theFirstArticleIsItsOwn() {
    var first = lineages(article("a", "مستشفى").own(OPENED).own(THANKED)).getFirst();
    assertThat(first)
        .isEqualTo(new Lineage("a", Kind.OWN, Optional.empty(), 0, OptionalInt.empty()));
  }

  @Test
  void aCopyNamesTheEarlierArticleAndTheDaysBetween() {
    var copy =
        lineages(
                article("a", "مستشفى").own(OPENED).own(THANKED).day(3),
                article("b", "المحافظ").own(OPENED).own(THANKED).day(5))
            .getLast();
    assertThat(copy.kind()).isEqualTo(Kind.COPY);
    assertThat(copy.earlier()).contains("a");
    assertThat(copy.lag()).hasValue(2);
  }

  @Test
  void ofSeveralEarlierArticlesTheOneThatHasMostCounts() {
    var last =
        lineages(
                article("a", "مستشفى").own(OPENED).day(3),
                article("b", "طريق").own(PLANNED).own(THANKED).day(4),
                article("c", "المحافظ").own(OPENED).own(PLANNED).own(THANKED).day(4))
            .getLast();
    assertThat(last.earlier()).contains("b");
    assertThat(last.lag()).hasValue(0);
  }
}
