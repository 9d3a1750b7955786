package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What persons decide about stories, and take back.
class DecisionsTest {

  private static final Instant NOW = Instant.parse("2025-03-20T08:00:00Z");

  @TempDir private Path folder = Path.of("");

  private ExampleLibraries libraries() {
    return new ExampleLibraries(folder);
  }

  @Test
  void mergedStoriesAreOneUntilTheDecisionIsTakenBack() {
    libraries().add("merged", ExampleLibraries.PAGES, 100);
    var before = libraries().stories("merged");
    var ids = List.copyOf(before.keySet());
    StoryDecision decision;
    try (var library = libraries().open("merged")) {
      decision = library.merge(ids.get(0), ids.get(1), NOW);
    }
    assertThat(libraries().stories("merged")).hasSize(before.size() - 1);
    libraries().add("merged", List.of(Pages.article(1)), 1);
    assertThat(libraries().stories("merged")).hasSize(before.size());
    try (var library = libraries().open("merged")) {
      library.undo(decision.number());
    }
    assertThat(libraries().stories("merged")).containsAllEntriesOf(before);
  }

  @Test
  void splitArticlesStayApart() {
    libraries().add("split", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("split");
    var last = large.story().articles().getLast();
    try (var library = libraries().open("split")) {
      library.split(large.story().id(), Set.of(last), NOW);
    }
    try (var reader = LibraryReader.open(libraries().of("split"))) {
      assertThat(reader.story(last).orElseThrow().traced().story().articles())
          .doesNotContain(large.story().articles().getFirst());
      assertThat(reader.decisions()).hasSize(1);
    }
  }

  @Test
  void impossibleDecisionsAreRefused() {
    libraries().add("refused", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("refused").story();
    try (var library = libraries().open("refused")) {
      assertThatThrownBy(() -> library.merge("S0", large.id(), NOW))
          .hasMessage("S0: there is no such story");
      assertThatThrownBy(() -> library.split(large.id(), Set.copyOf(large.articles()), NOW))
          .hasMessageContaining("some of the story's, not all");
      assertThatThrownBy(() -> library.undo(77)).hasMessage("there is no decision 77");
    }
  }

  @Test
  void aDecisionNamesTheArticlesOfBothSides() {
    libraries().add("sides", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("sides").story();
    var last = large.articles().getLast();
    try (var library = libraries().open("sides")) {
      var decision = library.split(large.id(), Set.of(last), NOW);
      assertThat(Set.of(decision.one(), decision.other()))
          .isEqualTo(
              Set.of(
                  List.of(last),
                  large.articles().stream().filter(id -> !id.equals(last)).sorted().toList()));
    }
  }
}
