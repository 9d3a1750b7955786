package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.store.Decision.Kind;
import org.isnad.store.Decision.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What persons decide about stories, and take back.
class DecisionsTest {

  private static final Signature SALMA =
      new Signature("Salma", Instant.parse("2025-03-20T08:00:00Z"), "the same ferry");

  @TempDir private Path folder = Path.of("");

  private ExampleLibraries libraries() {
    return new ExampleLibraries(folder);
  }

  @Test
  void mergedStoriesAreOneUntilTheDecisionIsTakenBack() {
    libraries().add("merged", ExampleLibraries.PAGES, 100);
    var before = libraries().stories("merged");
    var ids = List.copyOf(before.keySet());
    Decision decision;
    try (var library = libraries().open("merged")) {
      decision = library.deciding().merge(ids.get(0), ids.get(1), SALMA);
    }
    assertThat(libraries().stories("merged")).hasSize(before.size() - 1);
    libraries().add("merged", List.of(Pages.article(1)), 1);
    assertThat(libraries().stories("merged")).hasSize(before.size());
    try (var library = libraries().open("merged")) {
      library.deciding().undo(decision.number());
    }
    assertThat(libraries().stories("merged")).containsAllEntriesOf(before);
  }

  @Test
  void splitArticlesStayApart() {
    libraries().add("split", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("split");
    var last = large.story().articles().getLast();
    try (var library = libraries().open("split")) {
      library.deciding().split(large.story().id(), Set.of(last), SALMA);
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
      assertThatThrownBy(() -> library.deciding().merge("S0", large.id(), SALMA))
          .hasMessage("S0: there is no such story");
      assertThatThrownBy(
              () -> library.deciding().split(large.id(), Set.copyOf(large.articles()), SALMA))
          .hasMessageContaining("some of the story's, not all");
      assertThatThrownBy(() -> library.deciding().undo(77)).hasMessage("there is no decision 77");
    }
  }

  @Test
  void aDecisionNamesTheArticlesOfBothSides() {
    libraries().add("sides", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("sides").story();
    var last = large.articles().getLast();
    try (var library = libraries().open("sides")) {
      var decision = library.deciding().split(large.id(), Set.of(last), SALMA);
      assertThat(Set.of(decision.one(), decision.other()))
          .isEqualTo(
              Set.of(
                  List.of(last),
                  large.articles().stream().filter(id -> !id.equals(last)).sorted().toList()));
    }
  }

  @Test
  void aDecisionTellsWhoMadeItAndWhy() {
    libraries().add("signed", ExampleLibraries.PAGES, 100);
    var story = libraries().largest("signed").story().id();
    try (var library = libraries().open("signed")) {
      library.deciding().pin(story, SALMA);
    }
    try (var reader = LibraryReader.open(libraries().of("signed"))) {
      assertThat(reader.decisions())
          .singleElement()
          .satisfies(decision -> assertThat(decision.by()).isEqualTo(SALMA));
    }
  }

  @Test
  void aPinnedStoryKeepsItsArticles() {
    libraries().add("pinned", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("pinned").story();
    try (var library = libraries().open("pinned")) {
      var pin = library.deciding().pin(large.id(), SALMA);
      assertThat(Stream.concat(pin.one().stream(), pin.other().stream()))
          .containsExactlyInAnyOrderElementsOf(large.articles());
    }
    libraries().add("pinned", List.of(Pages.article(1)), 1);
    assertThat(libraries().largest("pinned").story().articles()).containsAll(large.articles());
  }

  @Test
  void ofTwoDecisionsAboutOnePairOfNamesTheLaterHolds() {
    libraries().add("names", ExampleLibraries.PAGES, 100);
    try (var library = libraries().open("names")) {
      library.deciding().identify(Kind.SAME, "الشركة", "شركة الأمواج", SALMA);
      var later = library.deciding().identify(Kind.APART, "شركة الامواج", "الشركة", SALMA);
      assertThat(identities("names"))
          .singleElement()
          .satisfies(one -> assertThat(one.same()).isFalse());
      library.deciding().undo(later.number());
      assertThat(identities("names"))
          .singleElement()
          .satisfies(one -> assertThat(one.same()).isTrue());
      assertThatThrownBy(() -> library.deciding().identify(Kind.SAME, "الشركة", "الشركة ", SALMA))
          .hasMessageContaining("two different names");
    }
  }

  private List<org.isnad.entity.Decision> identities(String library) {
    try (var reader = LibraryReader.open(libraries().of(library))) {
      return reader.identities().list();
    }
  }

  @Test
  void evidenceForTwoStoriesNamesWhatTheyShare() {
    libraries().add("evidence", ExampleLibraries.PAGES, 100);
    var large = libraries().largest("evidence").story();
    var last = large.articles().getLast();
    try (var library = libraries().open("evidence")) {
      library.deciding().split(large.id(), Set.of(last), SALMA);
    }
    try (var reader = LibraryReader.open(libraries().of("evidence"))) {
      var one = reader.story(large.articles().getFirst()).orElseThrow().story().id();
      var other = reader.story(last).orElseThrow().story().id();
      var evidence = reader.evidence(one, other);
      assertThat(reader.near(one)).containsEntry(other, evidence.probability());
      assertThat(evidence.names()).isNotEmpty();
      assertThat(evidence.probability()).isBetween(0.0, 1.0);
      assertThat(reader.evidence(other, one)).isEqualTo(evidence);
      assertThatThrownBy(() -> reader.evidence(one, "S0")).isInstanceOf(LibraryException.class);
    }
  }
}
