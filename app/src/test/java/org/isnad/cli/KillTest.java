package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.link.TracedStory;
import org.isnad.model.AnnotatedArticle;
import org.isnad.store.LibraryReader;
import org.isnad.store.StoredStory;
import org.isnad.store.StoryQuery;
import org.isnad.store.Verification;
import org.isnad.store.sqlite.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that adds is killed at random moments, and nothing that it reported as stored is lost.
///
/// `-Disnad.kills=200` makes it the long version.
class KillTest {

  private static final int ROUNDS = Integer.getInteger("isnad.kills", 4);
  private static final int PAGES = 400;

  @TempDir private Path folder = Path.of("");

  @Test
  void nothingStoredIsLostAndNothingIsDoubled() throws Exception {
    var dice = new Random(20240219);
    var pages = folder.resolve("pages.jsonl");
    Files.writeString(pages, pages());
    var library = folder.resolve("library");
    for (int round = 0; round < ROUNDS; round++) {
      int stored = killed(library, pages, dice.nextInt(40), dice.nextInt(60));
      if (Shelf.isIn(library) && stored > 0) {
        try (var shelf = Shelf.read(library)) {
          assertThat(shelf.pages()).isGreaterThanOrEqualTo(stored);
        }
        assertThat(Verification.of(library).faults()).isEmpty();
      }
      if (finished(library)) {
        delete(library);
      }
    }
    assertThat(Run.of("add", "--library", library.toString(), pages.toString()).code()).isZero();
    assertThat(Verification.of(library)).isEqualTo(new Verification(PAGES, PAGES, 0, List.of()));
    var whole = folder.resolve("whole");
    assertThat(Run.of("add", "--library", whole.toString(), pages.toString()).code()).isZero();
    assertThat(records(library)).isEqualTo(records(whole));
    assertThat(stories(library)).isEqualTo(stories(whole));
  }

  private static List<TracedStory> stories(Path library) {
    try (var reader = LibraryReader.open(library)) {
      return reader.stories(StoryQuery.ALL, 0, PAGES).stream()
          .flatMap(line -> reader.story(line.id()).stream())
          .map(StoredStory::traced)
          .toList();
    }
  }

  private static boolean finished(Path library) {
    if (!Shelf.isIn(library)) {
      return false;
    }
    try (var shelf = Shelf.read(library)) {
      return shelf.pages() == PAGES;
    } catch (org.isnad.store.LibraryException e) {
      return false; // killed before the tables were made
    }
  }

  private static List<AnnotatedArticle> records(Path library) {
    try (var shelf = Shelf.read(library)) {
      var all = new ArrayList<AnnotatedArticle>();
      shelf.after(0, (_, article) -> all.add(article));
      all.sort(java.util.Comparator.comparing(article -> article.article().id()));
      return all;
    }
  }

  /// Adds in a process of its own and kills it; returns how many pages the library is known to
  /// hold.
  private int killed(Path library, Path pages, int afterLines, int thenMilliseconds)
      throws IOException, InterruptedException {
    long before = 0;
    if (Shelf.isIn(library)) {
      try (var shelf = Shelf.read(library)) {
        before = shelf.pages();
      } catch (org.isnad.store.LibraryException e) {
        before = 0; // killed before the tables were made
      }
    }
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Main",
                "add",
                "--verbose",
                "--lang=en",
                "--batch=7",
                "--library",
                library.toString(),
                pages.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var stored = new AtomicInteger();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      var line = lines.readLine();
      for (int i = 0; line != null; i++) {
        if (line.startsWith("stored ")) {
          stored.set(Integer.parseInt(line.substring("stored ".length())));
        }
        if (i == afterLines) {
          Thread.sleep(thenMilliseconds);
          process.toHandle().destroyForcibly(); // leaves what it wrote readable
        }
        line = lines.readLine();
      }
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return (int) before + stored.get();
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String pages() {
    var lines = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      lines.append(
          """
          {"uri": "page-%d", "title": "افتتاح السوق رقم %d", "published": "2024-03-%02d", \
          "text": "قال رئيس البلدية سالم الراوي إن السوق رقم %d جاهز، وأضاف أن أحمد النجار يديره."}
          """
              .formatted(i, i, 1 + i % 28, i));
    }
    return lines.toString();
  }
}
