package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.ClaimStatus;
import org.isnad.model.Medium;
import org.isnad.store.Search.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How stories are found: by ids, in lists, by what their claims rest on.
class StoryListTest {

  @TempDir private Path folder = Path.of("");

  private ExampleLibraries libraries() {
    return new ExampleLibraries(folder);
  }

  @Test
  void anArticleAnOldStoryAndAClaimLeadToTheStory() {
    libraries().add("found", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("found");
    var last = large.story().articles().getLast();
    try (var reader = LibraryReader.open(libraries().of("found"))) {
      var claim = large.claims().getLast().id();
      for (var id : List.of(large.story().id(), last, "S" + last, last.substring(0, 12))) {
        assertThat(reader.story(id).orElseThrow().traced()).isEqualTo(large);
      }
      assertThat(reader.storyOfClaim(claim).orElseThrow().traced()).isEqualTo(large);
      assertThat(reader.story("S")).isEmpty();
      assertThat(reader.story("")).isEmpty();
    }
  }

  @Test
  void searchFindsArticlesByWhatTheirClaimsRestOn() {
    libraries().add("status", ExampleLibraries.PAGES, 4);
    var sourced =
        libraries().stories("status").values().stream()
            .flatMap(story -> story.claims().stream())
            .filter(claim -> claim.status() == ClaimStatus.SINGLE_ROOT)
            .flatMap(claim -> claim.support().stream())
            .map(support -> support.anchor().article())
            .distinct()
            .toList();
    assertThat(sourced).isNotEmpty();
    try (var reader = LibraryReader.open(libraries().of("status"))) {
      assertThat(reader.find(of("status:SINGLE_ROOT")).hits())
          .extracting(Search.Hit::article)
          .containsExactlyInAnyOrderElementsOf(sourced);
    }
  }

  @Test
  void storiesAreListedByDayOutletStatusAndSize() {
    libraries().add("listed", ExampleLibraries.PAGES, 100);
    try (var reader = LibraryReader.open(libraries().of("listed"))) {
      var all = reader.stories(StoryQuery.ALL, 0, 1000);
      assertThat(reader.count(StoryQuery.ALL)).isEqualTo(all.size());
      var day = all.getFirst().last();
      for (var query :
          List.of(
              new StoryQuery(day, none(), none(), none(), 0),
              new StoryQuery(none(), none(), none(), Optional.of(ClaimStatus.SINGLE_ROOT), 0),
              new StoryQuery(none(), day, none(), none(), 2))) {
        var some = reader.stories(query, 0, 1000);
        assertThat(some).as(query.toString()).isNotEmpty().hasSize((int) reader.count(query));
        assertThat(all).as(query.toString()).containsAll(some);
      }
      assertThat(reader.stories(StoryQuery.ALL, 2, 2)).isEqualTo(all.subList(2, 4));
    }
  }

  @Test
  void figuresTellOfEachStoryWhatTheListTellsAndWhenItsArticlesCame() {
    libraries().add("figures", ExampleLibraries.PAGES, 4);
    try (var reader = LibraryReader.open(libraries().of("figures"))) {
      var figures = reader.figures();
      assertThat(figures)
          .extracting(StoryFigures::line)
          .containsExactlyInAnyOrderElementsOf(reader.stories(StoryQuery.ALL, 0, 1000));
      for (var one : figures) {
        var stored = reader.story(one.line().id()).orElseThrow();
        assertThat(one.tellings())
            .extracting(StoryFigures.Telling::article)
            .containsExactlyInAnyOrderElementsOf(stored.story().articles());
        assertThat(one.outlets())
            .containsExactlyInAnyOrderElementsOf(
                stored.traced().media().stream().map(Medium::name).toList());
        assertThat(one.after(0)).isEqualTo(stored.story().articles().size());
        assertThat(one.after(reader.lastBatch())).isZero();
      }
    }
  }

  @Test
  void labelsAreTheFacetsThatArticlesAreFoundBy() {
    libraries().add("labels", ExampleLibraries.PAGES, 4);
    try (var reader = LibraryReader.open(libraries().of("labels"))) {
      var labels = reader.labels(Set.of("event"));
      var types = new TreeSet<String>();
      labels.values().forEach(own -> types.addAll(own.getOrDefault("event", List.of())));
      assertThat(types).hasSizeGreaterThan(3);
      for (var type : types) {
        var having =
            labels.entrySet().stream()
                .filter(own -> own.getValue().getOrDefault("event", List.of()).contains(type))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(reader.find(of("event:" + type)).hits())
            .extracting(Search.Hit::article)
            .containsExactlyInAnyOrderElementsOf(having);
      }
      assertThat(labels.values()).allSatisfy(own -> assertThat(own.keySet()).isSubsetOf("event"));
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  @Test
  void countsOfLinksAreThoseOfTheStories() {
    libraries().add("counted", ExampleLibraries.PAGES, 100);
    var stories = libraries().stories("counted").values();
    try (var reader = LibraryReader.open(libraries().of("counted"))) {
      var counts = reader.linkCounts();
      assertThat(counts.stories()).isEqualTo(stories.size());
      assertThat(counts.allClaims())
          .isEqualTo(stories.stream().mapToLong(story -> story.claims().size()).sum());
      assertThat(counts.pairs()).isPositive();
    }
  }

  private static Request of(String query) {
    return new Request(
        query, false, Map.of(), Map.of(), Search.Order.NEWEST, 0, ExampleLibraries.PAGES.size(), 0);
  }
}
