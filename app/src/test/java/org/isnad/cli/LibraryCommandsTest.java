package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.LibraryReader;
import org.isnad.store.StoryLine;
import org.isnad.store.StoryQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a user can ask a library of the example pages, and decide about it.
class LibraryCommandsTest {

  @TempDir private static Path shared = Path.of("");

  @TempDir private Path folder = Path.of("");

  private static Path library() {
    return shared.resolve("library");
  }

  @BeforeAll
  static void add() {
    add(library(), "../examples/pages");
  }

  private static void add(Path library, String pages) {
    assertThat(Run.of("add", "--library", library.toString(), pages).code()).isZero();
  }

  private static Run run(Path library, String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(1, List.of("--library", library.toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private static JsonNode json(Path library, String... arguments) {
    var asked = Stream.concat(Stream.of(arguments), Stream.of("--format=json"));
    return new JsonMapper().readTree(run(library, asked.toArray(String[]::new)).out());
  }

  private static List<StoryLine> stories(Path library) {
    try (var reader = LibraryReader.open(library)) {
      return reader.stories(StoryQuery.ALL, 0, 100);
    }
  }

  private static StoryLine largest() {
    return stories(library()).stream()
        .reduce((a, b) -> a.reach().articles() >= b.reach().articles() ? a : b)
        .orElseThrow();
  }

  @Test
  void storiesAreListedWithTheirNumbers() {
    var listed = json(library(), "stories", "--size=100");
    assertThat(listed.path("total").intValue()).isEqualTo(stories(library()).size());
    assertThat(run(library(), "stories", "--size=100").out())
        .contains(largest().id())
        .contains(largest().reach().articles() + " articles");
    assertThat(run(library(), "stories", "--format=csv", "--size=3").out().lines()).hasSize(4);
  }

  @Test
  void storiesAreChosenBySizeStatusDayAndOutlet() {
    assertThat(json(library(), "stories", "--min-articles=2").path("stories"))
        .allMatch(story -> story.path("articles").intValue() >= 2);
    assertThat(json(library(), "stories", "--status=contested").path("stories"))
        .allMatch(story -> story.path("claims").path("contested").intValue() > 0);
    assertThat(json(library(), "stories", "--from=2999-01-01").path("total").intValue()).isZero();
    assertThat(json(library(), "stories", "--outlet=صحيفة الرصيف").path("total").intValue())
        .isPositive()
        .isLessThan(stories(library()).size());
    assertThat(run(library(), "stories", "--status=perhaps").code()).isEqualTo(2);
  }

  @Test
  void pagesOfTheListFollowEachOther() {
    var all = json(library(), "stories", "--size=4").path("stories");
    var second = json(library(), "stories", "--size=2", "--skip=2").path("stories");
    assertThat(second.path(0).path("id")).isEqualTo(all.path(2).path("id"));
  }

  @Test
  void aStoryIsShownInFourForms() {
    var id = largest().id();
    assertThat(run(library(), "story", id).out()).startsWith(id).contains(" in [1]");
    var story = json(library(), "story", id);
    assertThat(story.path("id").stringValue()).isEqualTo(id);
    assertThat(story.path("articles")).hasSize(largest().reach().articles());
    assertThat(story.path("reach").path("roots").intValue()).isEqualTo(largest().reach().roots());
    assertThat(run(library(), "story", id, "--format=csv").out().lines())
        .hasSize(largest().reach().articles() + 1);
    assertThat(run(library(), "story", id, "--format=html").out()).contains("</html>");
  }

  @Test
  void theBeginningOfAnIdIsEnoughAndASharedOneNamesTheCandidates() {
    assertThat(run(library(), "story", largest().id().substring(0, 12)).out())
        .startsWith(largest().id());
    var several = run(library(), "story", "S");
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("several ids begin with S").contains("\n  S");
  }

  @Test
  void unknownIdsAreNamed() {
    for (var asked : List.of("story", "claim", "split")) {
      var run = run(library(), asked, "nowhere", "0");
      assertThat(run.code()).as(asked).isEqualTo(2);
    }
    assertThat(run(library(), "story", "nowhere").err()).contains("there is no story nowhere");
    assertThat(run(library(), "claim", "nowhere").err()).contains("there is no claim nowhere");
    assertThat(run(library(), "compare", "nowhere", "0").err())
        .contains("there is no article nowhere");
  }

  @Test
  void aClaimIsShownWithItsPlacesRootsAndReasons() {
    var claim = json(library(), "story", largest().id()).path("claims").path(0);
    var id = claim.path("id").stringValue();
    assertThat(run(library(), "claim", id).out())
        .startsWith(id)
        .contains(largest().id(), "Where it is said", "Why it counts so");
    assertThat(json(library(), "claim", id).path("places")).isEqualTo(claim.path("places"));
    assertThat(run(library(), "claim", id, "--format=csv").out().lines())
        .hasSize(claim.path("places").size() + 1);
    assertThat(run(library(), "claim", id, "--lang=ar").out()).contains(id);
  }

  @Test
  void aClaimThatIsNoMoreLeadsToItsStory() {
    var article = largest().id().substring(1);
    assertThat(run(library(), "claim", "C" + article + "-99999").err()).contains(largest().id());
  }

  @Test
  void twoArticlesAreComparedByIdOrByFile() {
    var articles = json(library(), "story", largest().id()).path("articles");
    var first = articles.path(0);
    var second = articles.path(1);
    var byId =
        run(
            library(),
            "compare",
            first.path("article").stringValue(),
            second.path("article").stringValue(),
            "--format=csv");
    var byFile =
        run(
            library(),
            "compare",
            first.path("uri").stringValue(),
            second.path("uri").stringValue(),
            "--format=csv");
    assertThat(byFile.out()).isEqualTo(byId.out()).contains("edited");
  }

  @Test
  void aComparisonIsReadableInOneColumnAndInTwo() {
    var articles = json(library(), "story", largest().id()).path("articles");
    var a = articles.path(0).path("article").stringValue();
    var b = articles.path(1).path("article").stringValue();
    assertThat(run(library(), "compare", a, b, "--width=60").out())
        .contains("~ ", "[-", "{+")
        .doesNotContain("\u2502");
    assertThat(run(library(), "compare", a, b, "--width=120").out()).contains("\u2502");
    assertThat(json(library(), "compare", a, b).path("passages")).isNotEmpty();
    assertThat(run(library(), "compare", a).code()).isEqualTo(2);
  }

  @Test
  void versionsOfAPageAreCorrections() throws IOException {
    var page = folder.resolve("page.txt");
    var library = folder.resolve("versions");
    var text =
        """
        افتتاح السوق في مدينة الوادي
        2024-03-05
        قال رئيس البلدية سالم الراوي إن السوق الجديد يضم أربعين دكانا ويفتح أبوابه كل صباح.
        """;
    Files.writeString(page, text);
    add(library, page.toString());
    Files.writeString(page, text.replace("أربعين", "خمسين"));
    add(library, page.toString());
    var hits = json(library, "search").path("hits");
    assertThat(hits).hasSize(2);
    var versions =
        json(library, "compare", "--versions", hits.path(0).path("article").stringValue());
    assertThat(versions.path("versions")).hasSize(2);
    var numbers = versions.path("corrections").path(0).path("passages").findValues("before");
    assertThat(numbers).extracting(JsonNode::stringValue).containsExactly("40");
    assertThat(
            run(library, "compare", "--versions", hits.path(1).path("article").stringValue()).out())
        .startsWith("2 versions")
        .contains("number 40 became 50");
  }

  @Test
  void storiesAreMergedSplitAndBroughtBack() {
    var own = folder.resolve("decided");
    add(own, "../examples/pages");
    var before = stories(own);
    var one = before.getFirst().id();
    var merged = json(own, "merge", one, before.get(1).id()).path("decisions").path(0);
    assertThat(merged.path("kind").stringValue()).isEqualTo("merge");
    assertThat(merged.path("stories")).hasSize(1);
    assertThat(stories(own)).hasSize(before.size() - 1);
    assertThat(run(own, "undo").code()).isZero();
    assertThat(stories(own)).isEqualTo(before);
    var last =
        json(own, "story", largest().id()).path("articles").path(1).path("article").stringValue();
    assertThat(run(own, "split", largest().id(), last).code()).isZero();
    assertThat(run(own, "decisions").out()).contains("split", last);
    assertThat(run(own, "undo", "77").err()).contains("there is no decision 77");
    assertThat(run(own, "undo", "--lang=ar").code()).isZero();
    assertThat(run(own, "decisions").out()).startsWith("No decisions");
  }

  @Test
  void statisticsCountWhatHoldsBetweenArticles() {
    var stats = json(library(), "stats");
    assertThat(stats.path("stories").intValue()).isEqualTo(stories(library()).size());
    assertThat(stats.path("claims").intValue())
        .isEqualTo(
            stories(library()).stream()
                .flatMap(story -> story.claims().values().stream())
                .mapToInt(Integer::intValue)
                .sum());
    assertThat(run(library(), "stats").out()).contains("contested claims");
    assertThat(run(library(), "stats", "--format=csv").out()).contains("library,reuse-pairs,");
  }

  @Test
  void aDecisionAboutNamesIsSignedListedFollowedAndTakenBack() {
    var library = folder.resolve("names");
    add(library, "../examples/pages");
    var story = stories(library).getFirst().id();
    var one = run(library, "identify", "الأمواج", "المؤسسة", "--why=so says the register");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("one: الأمواج and المؤسسة").contains("so says the register");
    assertThat(json(library, "decisions").path("decisions").path(0).path("kind").stringValue())
        .isEqualTo("same");
    assertThat(run(library, "story", story).code()).isZero();
    assertThat(run(library, "identify", "الأمواج", "الأمواج").code()).isEqualTo(2);
    assertThat(run(library, "undo").code()).isZero();
    assertThat(json(library, "decisions").path("decisions")).isEmpty();
  }

  @Test
  void aStoryIsPinned() {
    var library = folder.resolve("pinned");
    add(library, "../examples/pages");
    var large =
        stories(library).stream()
            .reduce((a, b) -> a.reach().articles() >= b.reach().articles() ? a : b)
            .orElseThrow();
    assertThat(run(library, "pin", large.id()).out()).contains("pinned");
  }
}
