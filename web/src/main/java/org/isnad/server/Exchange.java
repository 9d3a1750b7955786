package org.isnad.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Parameters;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;
import org.isnad.http.User;

/// One request and its response in the HTTP library's terms.
final class Exchange {

  private static final long HEARD_OUT = 4;

  private final HttpExchange exchange;
  private final boolean proxied;

  /// @param proxied whether a proxy stands before the server
  Exchange(HttpExchange exchange, boolean proxied) {
    this.exchange = exchange;
    this.proxied = proxied;
  }

  /// The request without its body, asked by nobody known yet.
  ///
  /// @throws Refusal when the encoding of its query is broken
  Request head() {
    var headers = new HashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
    var path = utf8(Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("/"));
    var query = utf8(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    return new Request(
        exchange.getRequestMethod(),
        path.startsWith("/") ? path : "/",
        Parameters.parse(query),
        headers,
        cookies(headers.getOrDefault("cookie", "")),
        Map.of(),
        address(),
        User.NOBODY,
        "",
        new byte[0]);
  }

  /// From where the request comes; the proxy before the server has put that last.
  private String address() {
    var told = exchange.getRequestHeaders().getOrDefault("X-Forwarded-For", List.of());
    if (proxied && !told.isEmpty()) {
      var hops = told.getLast().split(",");
      return hops[hops.length - 1].strip();
    }
    return exchange.getRemoteAddress().getAddress().getHostAddress();
  }

  /// What a client sent without encoding it came as bytes; they are taken for UTF-8.
  private static String utf8(String raw) {
    return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static Map<String, String> cookies(String header) {
    var cookies = new HashMap<String, String>();
    for (var pair : header.split(";")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        cookies.putIfAbsent(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return cookies;
  }

  /// The body.
  ///
  /// A client that sends more is heard out for a while, since one that is cut off reads no answer.
  ///
  /// @param most bytes that are borne
  /// @throws Refusal when it is larger
  byte[] body(int most) {
    var bytes = new ByteArrayOutputStream();
    var buffer = new byte[1 << 16];
    long length = 0;
    try {
      var in = exchange.getRequestBody();
      int read = in.read(buffer);
      while (read >= 0 && length <= HEARD_OUT * most) {
        length += read;
        if (length <= most) {
          bytes.write(buffer, 0, read);
        }
        read = in.read(buffer);
      }
    } catch (IOException e) {
      throw Refusal.bad("cut-off", "the request's body could not be read");
    }
    if (length > most) {
      throw new Refusal(413, "too-large", "more than %d bytes".formatted(most));
    }
    return bytes.toByteArray();
  }

  /// Sends the response.
  void send(Response answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    answer.headers().forEach(header -> headers.add(header.getKey(), header.getValue()));
    boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.status() == 304;
    switch (answer.body()) {
      case Response.Whole(var bytes) -> whole(answer.status(), bytes, bare);
      case Response.Streamed(var writing) -> {
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : 0);
        if (!bare) {
          try (var out = exchange.getResponseBody()) {
            writing.to(out);
          }
        }
      }
    }
  }

  private void whole(int status, byte[] bytes, boolean bare) throws IOException {
    if (bare && status != 304) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
    }
    exchange.sendResponseHeaders(status, bare || bytes.length == 0 ? -1 : bytes.length);
    if (!bare && bytes.length > 0) {
      try (var out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
