package org.isnad.eval.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads keys of either format, telling them apart by their ending.
public final class KeyReader {

  private KeyReader() {}

  /// The keys of a file, or of all `.key` and `.json` files of a folder in the order of their
  /// names.
  ///
  /// Files that hold no page's key, such as one about pairs of pages, are passed over.
  ///
  /// @throws KeyException at the first fault
  public static List<Key> read(Path path, PageTexts pages) {
    if (!Files.isDirectory(path)) {
      return readFile(path, pages);
    }
    try (var files = Files.list(path)) {
      return files.sorted().flatMap(file -> readFile(file, pages).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static List<Key> readFile(Path file, PageTexts pages) {
    var name = file.getFileName().toString();
    if (name.endsWith(".key")) {
      return new TextKeyReader(file, pages).read();
    }
    if (name.endsWith(".json")) {
      return JsonKeyReader.read(file, pages).stream().toList();
    }
    return List.of();
  }
}
