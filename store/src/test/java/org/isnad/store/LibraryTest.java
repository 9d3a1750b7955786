package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.ChainLink.Kind;
import org.isnad.model.Evidence;
import org.isnad.model.Layer;
import org.isnad.model.Origin;
import org.isnad.model.Polarity;
import org.isnad.model.Span;
import org.isnad.store.Search.Request;
import org.isnad.store.sqlite.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library promises: nothing twice, nothing lost, one writer, clear refusals.
class LibraryTest {

  @TempDir private Path folder = Path.of("");

  private Library open() {
    return Library.open(folder.resolve("library"), Pages::complete);
  }

  private Path library() {
    return folder.resolve("library");
  }

  @Test
  void addingTwiceAddsOnce() {
    try (var library = open()) {
      library.add(Pages.articles(0, 5), Pages.VERSIONS);
      library.add(Pages.articles(0, 5), Pages.VERSIONS);
      library.add(Pages.articles(3, 7), Pages.VERSIONS);
      assertThat(library.pages()).isEqualTo(7);
      assertThat(library.articles()).isEqualTo(7);
    }
    assertThat(Verification.of(library())).isEqualTo(new Verification(7, 7, 0, List.of()));
  }

  @Test
  void aPageTwiceInOneBatchIsStoredOnce() {
    try (var library = open()) {
      library.add(List.of(Pages.article(1), Pages.article(1)), Pages.VERSIONS);
      assertThat(library.pages()).isEqualTo(1);
    }
  }

  @Test
  void anArticleThatCannotBeLinkedIsReportedAndCostsNoOther() {
    var sound = Pages.article(1).articles().getFirst();
    var beyond = new Span(sound.article().text().length(), 1 << 20);
    var broken = sound.with(Layer.ATTRIBUTIONS, List.of(claim(beyond)));
    var page = new StoredPage(sound.article().page(), Pages.article(1).bytes(), List.of(broken));
    try (var library = open()) {
      library.add(List.of(Pages.article(0), page, Pages.article(2)), Pages.VERSIONS);
      assertThat(library.failures())
          .anyMatch(failure -> failure.where().contains(sound.article().id()));
      assertThat(library.failures()).isEmpty();
      assertThat(library.articles()).isEqualTo(3);
    }
    assertThat(Verification.of(library()).faults())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("attributions outside the text");
  }

  private static Attribution claim(Span everywhere) {
    return new Attribution(
        "A1",
        everywhere,
        Optional.of(everywhere),
        "",
        Optional.empty(),
        everywhere,
        false,
        false,
        Polarity.AFFIRM,
        Evidence.TOLD,
        3,
        false,
        List.of(new ChainLink("سالم", Optional.of(everywhere), false, Kind.SPEAKER)),
        Optional.empty(),
        new Origin("test", "test"));
  }

  @Test
  void aPageInHtmlIsKeptWithItsBytesAndItsText() {
    var html =
        "<!DOCTYPE html><html><body><article><h1>افتتاح السوق القديم في الوادي</h1>"
            + "<p>قال رئيس البلدية سالم الراوي إن السوق جاهز.</p></article></body></html>";
    var page = Pages.of("site.html", html);
    try (var library = open()) {
      library.add(List.of(page), Pages.VERSIONS);
    }
    assertThat(Verification.of(library()).faults()).isEmpty();
    try (var reader = LibraryReader.open(library())) {
      var id = page.articles().getFirst().article().id();
      assertThat(reader.bytes(id)).contains(html.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theOrderOfPagesDoesNotMatter() {
    var pages = new ArrayList<>(Pages.articles(0, 12));
    try (var library = open()) {
      library.add(pages, Pages.VERSIONS);
    }
    var straight = records();
    Collections.shuffle(pages, new Random(7));
    var other = folder.resolve("other");
    try (var library = Library.open(other, Pages::complete)) {
      library.add(pages.subList(0, 5), Pages.VERSIONS);
      library.add(pages.subList(5, 12), Pages.VERSIONS);
    }
    assertThat(records(other)).isEqualTo(straight);
  }

  private List<Object> records() {
    return records(library());
  }

  /// Every article with its layers, by id.
  private static List<Object> records(Path library) {
    try (var shelf = Shelf.read(library)) {
      var all = new ArrayList<org.isnad.model.AnnotatedArticle>();
      shelf.after(0, (_, article) -> all.add(article));
      all.sort(Comparator.comparing(article -> article.article().id()));
      return List.copyOf(all);
    }
  }

  @Test
  void anIndexThatIsBehindIsBroughtUpToTheShelf() throws IOException {
    try (var library = open()) {
      library.add(Pages.articles(0, 4), Pages.VERSIONS);
    }
    try (var files = Files.list(library().resolve("index"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    try (var library = open()) {
      assertThat(library.articles()).isEqualTo(4);
    }
    assertThat(Verification.of(library()).faults()).isEmpty();
  }

  @Test
  void aSecondWriterIsRefusedAndAReaderIsNot() {
    try (var library = open()) {
      library.add(Pages.articles(0, 2), Pages.VERSIONS);
      assertThatThrownBy(this::open)
          .isInstanceOf(LibraryException.class)
          .hasMessageContaining("another process is writing");
      try (var reader = LibraryReader.open(library())) {
        assertThat(reader.articles()).isEqualTo(2);
        library.add(Pages.articles(2, 3), Pages.VERSIONS);
        assertThat(reader.find(Request.of("")).total()).isEqualTo(2);
      }
    }
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.createDirectories(library());
    Files.writeString(library().resolve("letter.txt"), "Dear reader");
    assertThatThrownBy(this::open)
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("holds no library");
    assertThatThrownBy(() -> LibraryReader.open(library())).isInstanceOf(LibraryException.class);
  }

  @Test
  void aNewerLibraryIsRefused() throws SQLException {
    open().close();
    sql("PRAGMA user_version = 99");
    assertThatThrownBy(this::open)
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("version 99");
    assertThatThrownBy(() -> LibraryReader.open(library()))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("version 99");
  }

  @Test
  void changedBytesAreFound() throws SQLException {
    try (var library = open()) {
      library.add(Pages.articles(0, 3), Pages.VERSIONS);
    }
    sql("UPDATE page SET bytes = (SELECT bytes FROM page WHERE id = 1) WHERE id = 2");
    var faults = Verification.of(library()).faults();
    assertThat(faults).singleElement().asString().contains("page 2").contains("hash");
    sql("UPDATE article SET article = zeroblob(40) WHERE seq = 3");
    assertThat(Verification.of(library()).faults()).hasSizeGreaterThan(1);
  }

  @Test
  void onlyWhatAnotherVersionMadeIsMadeAgain() {
    try (var library = open()) {
      library.add(Pages.articles(0, 3), Map.of("names", "1", "times", "1"));
    }
    var newer = Map.of("names", "2", "times", "1");
    var asked = new ArrayList<Set<String>>();
    try (var library = open()) {
      library.add(Pages.articles(3, 5), newer);
      assertThat(library.outdated(newer)).isEqualTo(3);
      int renewed =
          library.renew(
              newer,
              (article, layers) -> {
                synchronized (asked) {
                  asked.add(layers);
                }
                return article;
              },
              _ -> {});
      assertThat(renewed).isEqualTo(3);
      assertThat(asked).containsOnly(Set.of("names")).hasSize(3);
      assertThat(library.outdated(newer)).isZero();
    }
    assertThat(Verification.of(library()).faults()).isEmpty();
  }

  private void sql(String statement) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + library().resolve("isnad.db"));
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Test
  void takesAWordWithoutEnd() {
    var page = Pages.of("long.txt", "خبر طويل\n2024-03-01\n" + "كتاب".repeat(20_000) + "\n");
    try (var library = Library.open(folder, Pages::complete)) {
      library.add(List.of(page), Pages.VERSIONS);
    }
    try (var reader = LibraryReader.open(folder)) {
      assertThat(reader.find(Search.Request.of("طويل")).total()).isEqualTo(1);
    }
  }

  @Test
  void tellsAReaderThatItWasWrittenTo() {
    try (var library = Library.open(folder, Pages::complete)) {
      library.add(Pages.articles(0, 2), Pages.VERSIONS);
      try (var reader = LibraryReader.open(folder)) {
        assertThat(reader.isCurrent()).isTrue();
        library.add(Pages.articles(2, 3), Pages.VERSIONS);
        assertThat(reader.isCurrent()).isFalse();
        try (var later = LibraryReader.open(folder)) {
          assertThat(later.version()).isNotEqualTo(reader.version());
        }
      }
    }
  }

  @Test
  void givesBackTheBytesOfAnArticlesPage() {
    var page = Pages.article(1);
    try (var library = Library.open(folder, Pages::complete)) {
      library.add(List.of(page), Pages.VERSIONS);
    }
    try (var reader = LibraryReader.open(folder)) {
      var id = page.articles().getFirst().article().id();
      assertThat(reader.bytes(id).orElseThrow()).isEqualTo(page.bytes());
      assertThat(reader.bytes("none")).isEmpty();
    }
  }
}
