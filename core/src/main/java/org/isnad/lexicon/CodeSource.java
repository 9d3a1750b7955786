package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The jar or folder that a class comes from.
public final class CodeSource {

  private final Path source;

  private CodeSource(Path source) {
    this.source = source;
  }

  /// Where a class comes from.
  public static CodeSource of(Class<?> type) {
    try {
      return new CodeSource(
          Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The files below a folder of it, such as `org/isnad/text/`, by their paths from there.
  public List<String> files(String folder) {
    if (Files.isDirectory(source)) {
      return Files.isDirectory(source.resolve(folder)) ? below(source.resolve(folder)) : List.of();
    }
    try (var jar = new JarFile(source.toFile())) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(JarEntry::getName)
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder, e);
    }
  }

  static List<String> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
