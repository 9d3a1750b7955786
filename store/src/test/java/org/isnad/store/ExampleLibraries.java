package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.isnad.link.TracedStory;

/// Libraries of the example pages in a folder, by name.
///
/// @param folder that holds them
record ExampleLibraries(Path folder) {

  /// The example pages.
  static final List<StoredPage> PAGES = examples();

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

  Path of(String name) {
    return folder.resolve(name);
  }

  Library open(String name) {
    return Library.open(of(name), Pages::complete);
  }

  void add(String name, List<StoredPage> pages, int atOnce) {
    try (var library = open(name)) {
      for (int from = 0; from < pages.size(); from += atOnce) {
        library.add(pages.subList(from, Math.min(pages.size(), from + atOnce)), Pages.VERSIONS);
      }
    }
  }

  /// Every story with its claims and roots, by id.
  TreeMap<String, TracedStory> stories(String name) {
    var all = new TreeMap<String, TracedStory>();
    try (var reader = LibraryReader.open(of(name))) {
      for (var line : reader.stories(StoryQuery.ALL, 0, 1000)) {
        reader.story(line.id()).ifPresent(story -> all.put(line.id(), story.traced()));
      }
    }
    return all;
  }

  TracedStory largest(String name) {
    return stories(name).values().stream()
        .max(Comparator.comparingInt(story -> story.story().articles().size()))
        .orElseThrow();
  }

  void sql(String name, String... statements) throws SQLException {
    var file = of(name).resolve("isnad.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var one : statements) {
        statement.execute(one);
      }
    }
  }

  List<String> faults(String name) {
    return Verification.of(of(name)).faults();
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    }
  }
}
