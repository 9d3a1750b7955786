package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.http.Web;
import org.isnad.rest.Api;
import org.isnad.room.Question;
import org.isnad.room.Room;
import org.isnad.room.TestRoom;
import org.isnad.server.Doorkeeper;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Texts of pages that were written to do harm.
@TestInstance(Lifecycle.PER_CLASS)
class HostileTest {

  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String QUOTES = "\"><img src=x onerror=alert(1)>";

  private static final Doorkeeper DOOR = Doorkeeper.of(Settings.local(0));

  @TempDir static Path folder;

  private Room room;
  private Server server;
  private Web web;

  @BeforeAll
  void start() {
    room = Room.open(folder.resolve("library"), TestRoom.desk());
    server = Server.start(Settings.local(0), DOOR, new Pages(room, DOOR), new Api(room), _ -> {});
    web = new Web(server.port());
  }

  @AfterAll
  void stop() {
    server.close();
    room.close();
  }

  private String add(String name, String text) {
    var added = room.add(name, text.getBytes(StandardCharsets.UTF_8));
    assertThat(added.articles()).isEqualTo(1);
    return room.find(Question.newest(10).search(0)).hits().stream()
        .map(hit -> room.article(hit.article()).orElseThrow().article())
        .filter(article -> article.page().uri().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void anEmptyRoomSaysHowToFillIt() {
    try (var empty = Room.open(folder.resolve("none"), TestRoom.desk());
        var served =
            Server.start(
                Settings.local(0), DOOR, new Pages(empty, DOOR), new Api(empty), _ -> {})) {
      var other = new Web(served.port());
      assertThat(other.get("/").body()).contains("isnad add");
      assertThat(other.get("/search?q=x").statusCode()).isEqualTo(200);
      assertThat(other.get("/api/v1/stats").body()).contains("\"articles\":0");
    }
  }

  @Test
  void markupInATextStaysText() {
    var id =
        add(
            SCRIPT + QUOTES + ".txt",
            """
            خبر %s عن الجسر %s
            2024-03-15
            قال سالم الراوي %s إن الجسر افتتح أمس. وأضاف «%s» أنه سعيد.
            """
                .formatted(SCRIPT, QUOTES, SCRIPT, QUOTES));
    for (var path :
        new String[] {"/", "/search", "/stats", "/article/" + id, "/article/" + id + "/explain"}) {
      assertThat(web.get(path).body())
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img");
    }
    assertThat(web.get("/article/" + id + "?layers=names,events,times").body())
        .contains("&lt;script&gt;");
  }

  @Test
  void signsThatTurnLinesAroundDoNotReachTheBrowser() {
    var id =
        add(
            "turned.txt",
            "خبر \u202Eعن السوق\u2066 الجديدة\n2024-03-15\nقال سالم الراوي إن السوق\u202D افتتحت \u0007أمس.\n");
    assertThat(web.get("/article/" + id).body())
        .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0007]");
  }

  @Test
  void aWordWithoutEndIsShownInParts() {
    var id = add("long.txt", "خبر طويل عن المدينة\n2024-03-15\n" + "كتاب".repeat(1_200_000) + "\n");
    var first = web.get("/article/" + id);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body().length()).isLessThan(300_000);
    assertThat(first.body()).contains("rel=\"next\"");
    assertThat(web.get("/article/" + id + "?part=119").statusCode()).isEqualTo(200);
    assertThat(web.get("/search").body().length()).isLessThan(100_000);
    assertThat(web.get("/").body().length()).isLessThan(100_000);
  }
}
