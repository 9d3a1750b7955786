package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.link.Newsroom.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Story;
import org.isnad.reuse.ReuseFinder;
import org.isnad.story.StoryGrouper;
import org.junit.jupiter.api.Test;

/// Pairs and groups depend on the articles, not on their order nor on strangers beside them.
class LinkOrderTest {

  private static final List<String> PLACES =
      List.of(
          "السنديان",
          "الواحة",
          "الكافور",
          "البلوط",
          "الصنوبر",
          "الريحان",
          "الزعرور",
          "الدفلى",
          "البيلسان");
  private static final List<String> THINGS =
      List.of(
          "انهار جسر النهر القديم فجرا بعد أمطار غزيرة سدت المجرى وقطعت طريق الشاحنات في",
          "احترق مستودع الأخشاب الكبير ظهرا وأخلى رجال الإطفاء المدرسة المجاورة له في",
          "افتتح وزير الثقافة معرض الكتاب السنوي بمشاركة مئتي دار نشر من عشرة بلدان في");

  private final ReuseFinder reuse = new ReuseFinder();
  private final StoryGrouper stories = new StoryGrouper();

  private static List<AnnotatedArticle> news() {
    var written = new ArrayList<AnnotatedArticle>();
    for (var place : PLACES) {
      for (var thing : THINGS) {
        var id = "n" + written.size();
        var head = thing.substring(0, 18) + " " + place;
        written.add(article(id, head).own(thing + " بلدة " + place + ".").write());
        written.add(
            article(id + "b", head + " أمس")
                .own("وذكر شهود أنه " + thing + " بلدة " + place + " القريبة من الحدود.")
                .write());
      }
    }
    return written;
  }

  private Set<Set<Anchor>> pairs(List<AnnotatedArticle> articles) {
    return reuse.find(articles).stream()
        .map(link -> Set.of(link.a(), link.b()))
        .collect(Collectors.toSet());
  }

  private Set<Set<String>> groups(List<AnnotatedArticle> articles) {
    return stories.group(articles, reuse.find(articles)).stream()
        .map(Story::articles)
        .map(Set::copyOf)
        .collect(Collectors.toSet());
  }

  @Test
  void anyOrderGivesTheSamePairsAndGroups() {
    var articles = news();
    var pairs = pairs(articles);
    var groups = groups(articles);
    assertThat(pairs).isNotEmpty();
    assertThat(groups).anyMatch(group -> group.size() > 1);
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(pairs(articles)).isEqualTo(pairs);
      assertThat(groups(articles)).isEqualTo(groups);
    }
  }

  @Test
  void anArticleMoreChangesOnlyWhatItIsJoinedTo() {
    var articles = news();
    var before = groups(articles);
    var pairsBefore = pairs(articles);
    var added = article("more", "سباق القوارب").own("فاز القارب الأزرق بسباق الميناء الصيفي.");
    articles.add(7, added.write());
    assertThat(groups(articles)).containsAll(before).contains(Set.of("more"));
    assertThat(pairs(articles)).containsAll(pairsBefore);
  }
}
