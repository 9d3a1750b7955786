package org.isnad.score.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/// A set of answer keys that the documentation gives the scores of.
///
/// @param name the name of its page
/// @param title what it is
/// @param keys a file or folder of keys, or a pattern of files
/// @param pages the pages that the keys are about
/// @param note what a reader has to know of it
public record KeySet(String name, String title, String keys, String pages, String note) {

  /// The sets that a table names.
  public static List<KeySet> read(Path table) {
    try {
      return Table.parse(table.getFileName().toString(), Files.readAllLines(table)).rows().stream()
          .map(KeySet::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table.toString(), e);
    }
  }

  private static KeySet of(Row row) {
    return new KeySet(
        row.get("name"), row.get("title"), row.get("keys"), row.get("pages"), row.get("note"));
  }

  /// The command that prints its scores.
  public String command() {
    return "./isnad eval " + keys + " --pages " + pages;
  }

  /// The files of the keys; none when they are not there.
  public List<Path> files() {
    return files(keys);
  }

  /// The files or folders that words name: themselves, or those of one folder that a pattern such
  /// as `keys/{a,b}[1-3].json` fits; none when there is nothing.
  public static List<Path> files(String pattern) {
    if (Files.exists(Path.of(pattern))) {
      return List.of(Path.of(pattern));
    }
    int name = pattern.lastIndexOf('/') + 1;
    var folder = Path.of(name == 0 ? "." : pattern.substring(0, name));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern.substring(name));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> matcher.matches(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
