package org.isnad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.isnad.http.Web;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How programs hear how far adding is.
class AddingTest {

  private static final TestRoom ROOM = TestRoom.examples();
  private static final Web WEB = new Web(ROOM.port());
  private static final int SLOW_READERS = 120;

  private static final String TEXT =
      "{\"uri\": \"brief-a\", \"text\": \"وصل الوفد أمس الثلاثاء.\", \"published\": \"2024-03-20\"}\n";

  private static JsonNode start(String name) {
    return start(name, TEXT);
  }

  private static JsonNode start(String name, String text) {
    var answer = WEB.post(Api.ROOT + "/adding?name=" + name, text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    assertThat(Web.header(answer, "Location")).startsWith(Api.ROOT + "/adding/");
    return JsonMapper.shared().readTree(answer.body());
  }

  /// All events, asked for again like a browser does where a stream ends too early.
  private static String events(String id) {
    for (int i = 0; i < 100; i++) {
      var events = WEB.get(Api.ROOT + "/adding/" + id + "/events");
      assertThat(Web.header(events, "Content-Type")).isEqualTo("text/event-stream");
      if (events.body().contains("event: done")) {
        return events.body().strip();
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    throw new AssertionError("it never ends");
  }

  @Test
  void aPageInHtmlIsAdded() {
    var html = "<!DOCTYPE html><html><body><p>وصل الوفد أمس الثلاثاء إلى مدينة الوادي ثم غادر.</p>";
    var events = events(start("site.html", html).path("id").asString());
    assertThat(events.substring(events.lastIndexOf("event:")))
        .contains("\"articles\":1", "\"failures\":[]");
  }

  @Test
  void eventsTellHowFarItIsUntilItIsOver() {
    var id = start("one.jsonl").path("id").asString();
    var events = events(id);
    var last = events.substring(events.lastIndexOf("event:"));
    assertThat(last).startsWith("event: done\ndata: {");
    var state = JsonMapper.shared().readTree(last.substring(last.indexOf('{')));
    assertThat(state.path("over").asBoolean()).isTrue();
    assertThat(state.path("added").path("pages").asInt() + state.path("known").asInt())
        .isEqualTo(1);
    assertThat(state.path("read").asInt()).isEqualTo(state.path("bytes").asInt());
  }

  @Test
  void whoeverDoesNotReadHoldsNobodyUp() throws IOException {
    var id = start("two.jsonl").path("id").asString();
    var slow = new ArrayList<Socket>();
    try {
      for (int i = 0; i < SLOW_READERS; i++) {
        var socket = new Socket();
        socket.setReceiveBufferSize(1);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ROOM.port()));
        var request =
            "GET " + Api.ROOT + "/adding/" + id + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      long before = System.nanoTime();
      var other = start("three.jsonl").path("id").asString();
      assertThat(events(other)).contains("event: done");
      assertThat(WEB.get("/search").statusCode()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
  }
}
