package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.link.TracedStory;
import org.isnad.model.ClaimStatus;
import org.isnad.store.Search.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library says of its articles together, however they came in.
class StoriesTest {

  private static final Instant NOW = Instant.parse("2025-03-20T08:00:00Z");
  private static final List<StoredPage> EXAMPLES = examples();

  @TempDir private Path folder = Path.of("");

  private static List<StoredPage> examples() {
    try (var files = Files.list(Path.of("../examples/pages"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> Pages.read(file.getFileName().toString(), bytes(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Library open(String name) {
    return Library.open(folder.resolve(name), Pages::complete);
  }

  private void add(String name, List<StoredPage> pages, int atOnce) {
    try (var library = open(name)) {
      for (int from = 0; from < pages.size(); from += atOnce) {
        library.add(pages.subList(from, Math.min(pages.size(), from + atOnce)), Pages.VERSIONS);
      }
    }
  }

  /// Every story with its claims and roots, by id.
  private TreeMap<String, TracedStory> stories(String name) {
    var all = new TreeMap<String, TracedStory>();
    try (var reader = LibraryReader.open(folder.resolve(name))) {
      for (var line : reader.stories(StoryQuery.ALL, 0, 1000)) {
        reader.story(line.id()).ifPresent(story -> all.put(line.id(), story.traced()));
      }
    }
    return all;
  }

  @Test
  void storiesClaimsAndRootsDoNotDependOnTheOrderOfArticles() {
    add("straight", EXAMPLES, 100);
    var straight = stories("straight");
    assertThat(straight.values()).anyMatch(story -> story.story().articles().size() > 2);
    for (int round = 1; round <= 3; round++) {
      var shuffled = new ArrayList<>(EXAMPLES);
      Collections.shuffle(shuffled, new Random(round));
      add("shuffled" + round, shuffled, round * 2 - 1);
      assertThat(stories("shuffled" + round)).isEqualTo(straight);
    }
  }

  @Test
  void addingAgainChangesNothing() {
    add("twice", EXAMPLES, 5);
    var once = stories("twice");
    add("twice", EXAMPLES.reversed(), 4);
    assertThat(stories("twice")).isEqualTo(once);
  }

  @Test
  void lostIndicesAreMadeAgainAndFindTheSame() throws IOException {
    add("whole", EXAMPLES, 100);
    add("broken", EXAMPLES.subList(0, 8), 100);
    for (var index : List.of("links", "index")) {
      delete(folder.resolve("broken").resolve(index));
    }
    add("broken", EXAMPLES.subList(8, EXAMPLES.size()), 3);
    assertThat(stories("broken")).isEqualTo(stories("whole"));
    assertThat(Verification.of(folder.resolve("broken")).faults()).isEmpty();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    }
  }

  @Test
  void mergedStoriesAreOneUntilTheDecisionIsTakenBack() {
    add("merged", EXAMPLES, 100);
    var before = stories("merged");
    var ids = List.copyOf(before.keySet());
    StoryDecision decision;
    try (var library = open("merged")) {
      decision = library.merge(ids.get(0), ids.get(1), NOW);
    }
    assertThat(stories("merged")).hasSize(before.size() - 1);
    add("merged", List.of(Pages.article(1)), 1);
    assertThat(stories("merged")).hasSize(before.size());
    try (var library = open("merged")) {
      library.undo(decision.number());
    }
    assertThat(stories("merged")).containsAllEntriesOf(before);
  }

  @Test
  void splitArticlesStayApart() {
    add("split", EXAMPLES, 100);
    var large = largest("split");
    var last = large.story().articles().getLast();
    try (var library = open("split")) {
      library.split(large.story().id(), Set.of(last), NOW);
    }
    try (var reader = LibraryReader.open(folder.resolve("split"))) {
      assertThat(reader.story(last).orElseThrow().traced().story().articles())
          .doesNotContain(large.story().articles().getFirst());
      assertThat(reader.decisions()).hasSize(1);
    }
  }

  @Test
  void impossibleDecisionsAreRefused() {
    add("refused", EXAMPLES, 100);
    var large = largest("refused").story();
    try (var library = open("refused")) {
      assertThatThrownBy(() -> library.merge("S0", large.id(), NOW))
          .hasMessage("S0: there is no such story");
      assertThatThrownBy(() -> library.split(large.id(), Set.copyOf(large.articles()), NOW))
          .hasMessageContaining("some of the story's, not all");
      assertThatThrownBy(() -> library.undo(77)).hasMessage("there is no decision 77");
    }
  }

  @Test
  void anArticleAnOldStoryAndAClaimLeadToTheStory() {
    add("found", EXAMPLES, 100);
    var large = largest("found");
    var last = large.story().articles().getLast();
    try (var reader = LibraryReader.open(folder.resolve("found"))) {
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
    add("status", EXAMPLES, 4);
    var sourced =
        stories("status").values().stream()
            .flatMap(story -> story.claims().stream())
            .filter(claim -> claim.status() == ClaimStatus.SINGLE_ROOT)
            .flatMap(claim -> claim.support().stream())
            .map(support -> support.anchor().article())
            .distinct()
            .toList();
    assertThat(sourced).isNotEmpty();
    try (var reader = LibraryReader.open(folder.resolve("status"))) {
      assertThat(reader.find(of("status:SINGLE_ROOT")).hits())
          .extracting(Search.Hit::article)
          .containsExactlyInAnyOrderElementsOf(sourced);
    }
  }

  @Test
  void storiesAreListedByDayOutletStatusAndSize() {
    add("listed", EXAMPLES, 100);
    try (var reader = LibraryReader.open(folder.resolve("listed"))) {
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

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  @Test
  void countsOfLinksAreThoseOfTheStories() {
    add("counted", EXAMPLES, 100);
    var stories = stories("counted").values();
    try (var reader = LibraryReader.open(folder.resolve("counted"))) {
      var counts = reader.linkCounts();
      assertThat(counts.stories()).isEqualTo(stories.size());
      assertThat(counts.allClaims())
          .isEqualTo(stories.stream().mapToLong(story -> story.claims().size()).sum());
      assertThat(counts.pairs()).isPositive();
    }
  }

  @Test
  void storiesOfAnOlderLibraryAreMadeAgain() throws SQLException {
    add("older", EXAMPLES, 100);
    var before = stories("older");
    sql("older", "DROP TABLE carrier", "PRAGMA user_version = 2");
    assertThatThrownBy(() -> LibraryReader.open(folder.resolve("older")))
        .hasMessageContaining("`isnad add` brings it up to date");
    open("older").close();
    assertThat(stories("older")).isEqualTo(before);
    assertThat(Verification.of(folder.resolve("older")).faults()).isEmpty();
  }

  @Test
  void brokenLinksAreNamed() throws IOException, SQLException {
    add("faulty", EXAMPLES, 100);
    var story = largest("faulty").story();
    sql("faulty", "DELETE FROM claim WHERE story = (SELECT max(story) FROM claim)");
    assertThat(faults("faulty")).hasSize(1).first().asString().contains("its claims are not");
    sql("faulty", "DELETE FROM reuse WHERE passages IS NULL");
    assertThat(faults("faulty")).anyMatch(fault -> fault.contains("does not stand alike"));
    sql(
        "faulty",
        "DELETE FROM place WHERE article = (SELECT seq FROM article WHERE id = '"
            + story.articles().getLast()
            + "')");
    assertThat(faults("faulty"))
        .anyMatch(fault ->
            fault.startsWith("article " + story.articles().getLast() + " stands in no story"))
        .anyMatch(fault -> fault.startsWith("story " + story.id() + ": its articles"));
    delete(folder.resolve("faulty").resolve("links"));
    assertThat(faults("faulty")).anyMatch(fault -> fault.contains("index of links is missing"));
  }

  private List<String> faults(String name) {
    return Verification.of(folder.resolve(name)).faults();
  }

  private void sql(String name, String... statements) throws SQLException {
    var file = folder.resolve(name).resolve("isnad.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var one : statements) {
        statement.execute(one);
      }
    }
  }

  @Test
  void aDecisionNamesTheArticlesOfBothSides() {
    add("sides", EXAMPLES, 100);
    var large = largest("sides").story();
    var last = large.articles().getLast();
    try (var library = open("sides")) {
      var decision = library.split(large.id(), Set.of(last), NOW);
      assertThat(Set.of(decision.one(), decision.other()))
          .isEqualTo(
              Set.of(
                  List.of(last),
                  large.articles().stream().filter(id -> !id.equals(last)).sorted().toList()));
    }
  }

  private static Request of(String query) {
    return new Request(
        query, false, Map.of(), Map.of(), Search.Order.NEWEST, 0, EXAMPLES.size(), 0);
  }

  private TracedStory largest(String name) {
    return stories(name).values().stream()
        .max(Comparator.comparingInt(story -> story.story().articles().size()))
        .orElseThrow();
  }
}
