package org.isnad.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own files, found from the module's folder.
final class Sources {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> MODULES =
      List.of("core", "store", "web", "app", "neural", "eval");
  private static final List<String> NOT_OURS = List.of("target", ".git", ".isnad");

  private Sources() {}

  /// All Java files, tests included.
  static List<Path> java() {
    return files().filter(file -> file.toString().endsWith(".java")).toList();
  }

  /// All Java files that go into a jar.
  static List<Path> main() {
    return java().stream()
        .filter(file -> file.toString().matches(".*/(core|store|web|app|neural)/src/main/.*"))
        .toList();
  }

  /// Every text file of the project.
  static Stream<Path> files() {
    return Stream.concat(
            MODULES.stream().map(ROOT::resolve),
            Stream.of("lang", "docs", "examples", ".ci").map(ROOT::resolve))
        .filter(Files::isDirectory)
        .flatMap(Sources::below)
        .sorted();
  }

  /// The files in the root folder itself.
  static Stream<Path> rootFiles() {
    try (var files = Files.list(ROOT)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> below(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(Sources::isOurs).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path file) {
    for (var part : ROOT.relativize(file)) {
      if (NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  /// The text of a file.
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// The file as a developer names it.
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }
}
