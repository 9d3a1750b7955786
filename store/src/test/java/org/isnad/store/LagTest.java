package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library whose process died before its index held all that was stored.
class LagTest {

  @TempDir private Path folder = Path.of("");

  private Path library() {
    return folder.resolve("library");
  }

  @BeforeEach
  void theIndexIsThatOfTheFirstThreeArticles() throws IOException {
    add(0, 3);
    copy(library().resolve("index"), folder.resolve("early"));
    add(3, 8);
    delete(library().resolve("index"));
    copy(folder.resolve("early"), library().resolve("index"));
  }

  private void add(int from, int to) {
    try (var library = Library.open(library(), Pages::complete)) {
      library.add(Pages.articles(from, to), Pages.VERSIONS);
    }
  }

  @Test
  void whatIsToEnterTheIndexIsToldAndIsNoFault() {
    assertThat(Verification.of(library())).isEqualTo(new Verification(8, 8, 5, List.of()));
    try (var reader = LibraryReader.open(library())) {
      assertThat(reader.awaited()).isEqualTo(5);
    }
  }

  @Test
  void openingToWriteMakesUpForIt() {
    Library.open(library(), Pages::complete).close();
    assertThat(Verification.of(library())).isEqualTo(new Verification(8, 8, 0, List.of()));
    try (var reader = LibraryReader.open(library())) {
      assertThat(reader.awaited()).isZero();
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

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
