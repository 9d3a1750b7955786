package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.store.Search.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library says of its articles together, however they came in.
class StoriesTest {

  private static final Decision.Signature BY =
      new Decision.Signature("Salma", Instant.parse("2025-03-20T08:00:00Z"), "");

  /// The tables that the first version did not have, those that point at others first.
  private static final List<String> LINKS =
      List.of(
          "pin",
          "identity",
          "decision",
          "carrier",
          "claim",
          "place",
          "story",
          "edge",
          "reuse",
          "profile");

  @TempDir private Path folder = Path.of("");

  private ExampleLibraries libraries() {
    return new ExampleLibraries(folder);
  }

  @Test
  void storiesClaimsAndRootsDoNotDependOnTheOrderOfArticles() {
    libraries().add("straight", ExampleLibraries.PAGES, 100);
    var straight = libraries().stories("straight");
    assertThat(straight.values()).anyMatch(story -> story.story().articles().size() > 2);
    for (int round = 1; round <= 3; round++) {
      var shuffled = new ArrayList<>(ExampleLibraries.PAGES);
      Collections.shuffle(shuffled, new Random(round));
      libraries().add("shuffled" + round, shuffled, round * 2 - 1);
      assertThat(libraries().stories("shuffled" + round)).isEqualTo(straight);
    }
  }

  @Test
  void addingAgainChangesNothing() {
    libraries().add("twice", ExampleLibraries.PAGES, 5);
    var once = libraries().stories("twice");
    libraries().add("twice", ExampleLibraries.PAGES.reversed(), 4);
    assertThat(libraries().stories("twice")).isEqualTo(once);
  }

  @Test
  void lostIndicesAreMadeAgainAndFindTheSame() throws IOException {
    libraries().add("whole", ExampleLibraries.PAGES, 100);
    libraries().add("broken", ExampleLibraries.PAGES.subList(0, 8), 100);
    for (var index : List.of("links", "index")) {
      ExampleLibraries.delete(libraries().of("broken").resolve(index));
    }
    libraries().add("broken", ExampleLibraries.PAGES.subList(8, ExampleLibraries.PAGES.size()), 3);
    assertThat(libraries().stories("broken")).isEqualTo(libraries().stories("whole"));
    assertThat(Verification.of(libraries().of("broken")).faults()).isEmpty();
  }

  /// As if the process had died after the batch was stored and before it entered the index.
  @Test
  void anIndexThatStayedBehindLearnsWhatStoriesBecame() throws IOException {
    libraries().add("behind", ExampleLibraries.PAGES.subList(0, 8), 100);
    copy(libraries().of("behind").resolve("index"), libraries().of("index-before"));
    libraries().add("behind", ExampleLibraries.PAGES.subList(8, ExampleLibraries.PAGES.size()), 3);
    var story = libraries().largest("behind").story();
    try (var library = libraries().open("behind")) {
      library.deciding().split(story.id(), Set.of(story.articles().getFirst()), BY);
    }
    var labels = labels();
    ExampleLibraries.delete(libraries().of("behind").resolve("index"));
    copy(libraries().of("index-before"), libraries().of("behind").resolve("index"));
    libraries().open("behind").close();
    assertThat(labels()).isEqualTo(labels);
  }

  /// How many articles the index finds of each root and status.
  private Map<String, List<Search.Count>> labels() {
    try (var reader = LibraryReader.open(libraries().of("behind"))) {
      var all = new Request("", false, Map.of(), Map.of(), Search.Order.NEWEST, 0, 0, 1000);
      return reader.find(all).facets();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void storiesOfAnOlderLibraryAreMadeAgain() throws SQLException {
    libraries().add("older", ExampleLibraries.PAGES, 100);
    var before = libraries().stories("older");
    for (var table : LINKS) {
      libraries().sql("older", "DROP TABLE " + table);
    }
    libraries().sql("older", "PRAGMA user_version = 1");
    assertThatThrownBy(() -> LibraryReader.open(libraries().of("older")))
        .hasMessageContaining("`isnad add` brings it up to date");
    libraries().open("older").close();
    assertThat(libraries().stories("older")).isEqualTo(before);
    assertThat(Verification.of(libraries().of("older")).faults()).isEmpty();
  }

  @Test
  void profilesOfAnOlderFormAreMadeAgainAndDecisionsStay() throws SQLException {
    libraries().add("older", ExampleLibraries.PAGES, 100);
    var story = libraries().largest("older").story();
    try (var library = libraries().open("older")) {
      library.deciding().split(story.id(), Set.of(story.articles().getFirst()), BY);
    }
    var before = libraries().stories("older");
    libraries().sql("older", "UPDATE profile SET profile = zeroblob(4)");
    libraries().sql("older", "PRAGMA user_version = 3");
    libraries().open("older").close();
    assertThat(libraries().stories("older")).isEqualTo(before);
    assertThat(libraries().faults("older")).isEmpty();
  }

  @Test
  void brokenLinksAreNamed() throws IOException, SQLException {
    libraries().add("faulty", ExampleLibraries.PAGES, 100);
    var story = libraries().largest("faulty").story();
    libraries().sql("faulty", "DELETE FROM claim WHERE story = (SELECT max(story) FROM claim)");
    assertThat(libraries().faults("faulty"))
        .hasSize(1)
        .first()
        .asString()
        .contains("its claims are not");
    libraries().sql("faulty", "DELETE FROM reuse WHERE passages IS NULL");
    assertThat(libraries().faults("faulty"))
        .anyMatch(fault -> fault.contains("does not stand alike"));
    libraries()
        .sql(
            "faulty",
            "DELETE FROM place WHERE article = (SELECT seq FROM article WHERE id = '"
                + story.articles().getLast()
                + "')");
    assertThat(libraries().faults("faulty"))
        .anyMatch(fault ->
            fault.startsWith("article " + story.articles().getLast() + " stands in no story"))
        .anyMatch(fault -> fault.startsWith("story " + story.id() + ": its articles"));
    ExampleLibraries.delete(libraries().of("faulty").resolve("links"));
    assertThat(libraries().faults("faulty"))
        .anyMatch(fault -> fault.contains("index of links is missing"));
  }
}
