package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.room.TestRoom;
import org.junit.jupiter.api.Test;

/// Requests that make no sense get an answer that says so, and nothing of our insides.
class MalformedTest {

  private static final int REQUESTS = 1_000;

  private static final List<String> METHODS =
      List.of("GET", "GET", "GET", "POST", "HEAD", "PUT", "DELETE", "BREW", "", "GET GET");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/search",
          "/article/x",
          "/article/x/explain",
          "/batch",
          "/explain",
          "/stats",
          "/add",
          "/assets/x/../../secret",
          "/assets/%2e%2e/room.css",
          "/article/%00",
          "/api/v1/search",
          "/api/v1/articles/x",
          "/api/v1/pages",
          "/api/v1/explain",
          "/api/v1/stats",
          "/api/v1/",
          "/api",
          "//",
          "/%",
          "*",
          "http://evil.example/",
          "/\u0000",
          "/story/S1",
          "/compare",
          "/situation",
          "/claim/C1");
  private static final List<String> NAMES =
      List.of(
          "q", "only", "without", "order", "since", "until", "from", "size", "facets", "cursor",
          "at", "layers", "part", "lang", "name", "exact", "a", "b", "digits", "theme", "id", "new",
          "several");
  private static final List<String> VALUES =
      List.of(
          "",
          "x",
          "-1",
          "99999999999999999999",
          "%",
          "%zz",
          "%00",
          "\"",
          "((((((",
          "a AND",
          "*",
          "?",
          "outlet:",
          "outlet:x",
          ":",
          "date:[x TO y]",
          "date:[2024-01-01 TO",
          "~",
          "a~99",
          "2024-13-45",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "%F0%9F%98",
          "a^1e99",
          "none",
          "%D8%A7",
          "/",
          "&&&=&",
          "\\",
          "[",
          "{!a}",
          "_query_:\"x\"",
          "AND",
          "+",
          "-");
  private static final List<String> HEADERS =
      List.of(
          "Host: evil.example",
          "Cookie: ;;;=;isnad-lang",
          "Cookie: isnad-session=<script>",
          "If-None-Match: \"",
          "Accept: application/x-ndjson",
          "Accept-Language: ,;q=x",
          "Content-Type: application/x-www-form-urlencoded",
          "Origin: null",
          "Range: bytes=9-1",
          "Authorization: Bearer",
          "Expect: 100-continue",
          "X: " + "y".repeat(5000),
          ": nothing",
          "Content-Length: -5",
          "Content-Length: 99999999999",
          "HX-Request: true");

  private final Random random = new Random(7007);

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private byte[] request() {
    var query = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      query.append(query.isEmpty() ? '?' : '&').append(any(NAMES)).append('=').append(any(VALUES));
    }
    var out = new StringBuilder(any(METHODS) + " " + any(PATHS) + query + " HTTP/1.1\r\n");
    out.append("Host: localhost\r\nConnection: close\r\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      out.append(any(HEADERS)).append("\r\n");
    }
    var body = any(NAMES) + "=" + any(VALUES) + "&" + any(NAMES) + "=" + any(VALUES);
    out.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4) - 1; i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /// What comes back; nothing when the server closed the connection.
  private static String answer(byte[] request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), TestRoom.examples().port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @Test
  void noRequestBreaksTheServer() {
    var broken = new ArrayList<String>();
    int answered = 0;
    for (int i = 0; i < REQUESTS; i++) {
      var request = request();
      var answer = answer(request);
      answered += answer.isEmpty() ? 0 : 1;
      boolean ours = answer.startsWith("HTTP/1.1 5");
      boolean trace = answer.contains("\tat ") || answer.contains("Exception:");
      if (ours || trace) {
        broken.add(new String(request, StandardCharsets.UTF_8) + "\n->\n" + answer);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(TestRoom.examples().faults()).isEmpty();
    assertThat(answered).isGreaterThan(REQUESTS / 2);
  }
}
