package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the files of one language lie: inside the jar, or a folder that a linguist works in.
public final class Lang {

  private static final Lang ARABIC = new Lang("/org/isnad/lang/ar/", Path.of(""));

  private final String resource;
  private final Path folder;

  private Lang(String resource, Path folder) {
    this.resource = resource;
    this.folder = folder;
  }

  /// The Arabic files inside the jar.
  public static Lang arabic() {
    return ARABIC;
  }

  /// The files of a folder that is laid out as `lang/ar` is.
  public static Lang folder(Path folder) {
    return new Lang("", folder);
  }

  /// The lines of a file, such as `time/months.tsv`.
  ///
  /// @throws LexiconException when there is no such file
  public List<String> lines(String file) {
    var text = new String(bytes(file), StandardCharsets.UTF_8);
    return text.lines().toList();
  }

  /// The bytes of a file.
  public byte[] bytes(String file) {
    try {
      if (resource.isEmpty()) {
        return Files.readAllBytes(folder.resolve(file));
      }
      try (var in = Lang.class.getResourceAsStream(resource + file)) {
        if (in == null) {
          throw new LexiconException(file, 0, "no such lexicon file");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
