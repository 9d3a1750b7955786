package org.isnad.score.key;

import java.nio.file.Path;
import java.util.List;

/// Reads keys of either format, telling them apart by their ending.
public final class KeyReader {

  private KeyReader() {}

  /// The keys of a file; none when it holds no page's key, such as one about pairs of pages.
  ///
  /// @throws KeyException that says what is wrong, and where
  public static List<Key> read(Path file, PageTexts pages) {
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
