package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Claim;
import org.isnad.store.Search.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Some articles of a library taken together.
class TogetherTest {

  @TempDir private Path folder = Path.of("");

  private ExampleLibraries library() {
    var libraries = new ExampleLibraries(folder);
    libraries.add("all", ExampleLibraries.PAGES, 100);
    return libraries;
  }

  @Test
  void aStoryGoesNoFurtherThanTheArticles() {
    var libraries = library();
    var story = libraries.largest("all");
    var two = story.story().articles().subList(0, 2);
    try (var reader = LibraryReader.open(libraries.of("all"))) {
      var taken = reader.together(two);
      assertThat(taken.articles()).extracting(a -> a.article().id()).isEqualTo(two);
      assertThat(taken.stories())
          .singleElement()
          .satisfies(part -> {
            assertThat(part.story().articles()).isEqualTo(two);
            assertThat(part.claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(articles(claim)).isSubsetOf(two));
          });
      assertThat(taken.shared())
          .allSatisfy(one -> assertThat(two).contains(one.a().article(), one.b().article()));
    }
  }

  private static List<String> articles(Claim claim) {
    return claim.support().stream().map(support -> support.anchor().article()).toList();
  }

  @Test
  void articlesOfSeveralStoriesStandInTheOrderAskedFor() {
    var libraries = library();
    var ids =
        libraries.stories("all").values().stream()
            .map(story -> story.story().articles().getFirst())
            .limit(3)
            .toList();
    try (var reader = LibraryReader.open(libraries.of("all"))) {
      var taken = reader.together(ids.reversed());
      assertThat(taken.articles()).extracting(a -> a.article().id()).isEqualTo(ids.reversed());
      assertThat(taken.stories()).hasSize(3);
      assertThat(reader.together(List.of("nowhere")).articles()).isEmpty();
    }
  }

  @Test
  void allValuesOfAFacetComeTheCommonestFirst() {
    var libraries = library();
    try (var reader = LibraryReader.open(libraries.of("all"))) {
      var names = reader.values("entity");
      assertThat(names).hasSizeGreaterThan(10).extracting(Count::value).doesNotHaveDuplicates();
      assertThat(names)
          .isSortedAccordingTo((one, other) -> Long.compare(other.articles(), one.articles()));
    }
  }
}
