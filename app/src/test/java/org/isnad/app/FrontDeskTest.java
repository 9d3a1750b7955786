package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk behind a reading room.
class FrontDeskTest {

  private static final FrontDesk DESK = new FrontDesk();

  private static final byte[] PAGE =
      """
      افتتاح سوق الوادي
      2024-03-15
      قال رئيس البلدية سالم الراوي إن السوق افتتحت أمس.
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of("");

  @Test
  void putsIntoALibraryWhatTheRoomThenFinds() {
    try (var room = Room.open(folder.resolve("library"), DESK)) {
      assertThat(room.add("a.txt", PAGE).articles()).isEqualTo(1);
      assertThat(room.add("a.txt", PAGE).known()).isEqualTo(1);
      var found = room.find(Question.newest(5).search(0));
      assertThat(found.total()).isEqualTo(1);
      var id = found.hits().getFirst().article();
      assertThat(room.article(id).orElseThrow().article().page().uri()).isEqualTo("a.txt");
      assertThat(room.bytes(id).orElseThrow()).isEqualTo(PAGE);
    }
  }

  @Test
  void linksStoredArticlesAsIfTheyHadJustBeenRead() throws IOException {
    var report = DESK.read(PAGE);
    var articles = report.pages().getFirst().articles();
    assertThat(DESK.link(articles).claims()).isEqualTo(report.claims());
  }
}
