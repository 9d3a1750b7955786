package org.isnad.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is answered.
///
/// @param status of HTTP
/// @param type the media type
/// @param headers names and values, a name may come twice
/// @param body what is sent
public record Response(
    int status, String type, List<Map.Entry<String, String>> headers, Body body) {

  public Response {
    headers = List.copyOf(headers);
  }

  /// What is sent.
  public sealed interface Body {}

  /// Bytes that are at hand.
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Whole(byte[] bytes) implements Body {}

  /// Bytes that are made while they are sent.
  public record Streamed(Writing writing) implements Body {}

  /// Makes bytes.
  @FunctionalInterface
  public interface Writing {

    /// Writes all of them.
    void to(OutputStream out) throws IOException;
  }

  /// Text of a type, in UTF-8.
  public static Response text(int status, String type, String text) {
    return bytes(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /// A page.
  public static Response html(String text) {
    return text(200, "text/html", text);
  }

  /// Bytes of a type.
  public static Response bytes(int status, String type, byte[] bytes) {
    return new Response(status, type, List.of(), new Whole(bytes));
  }

  /// Bytes that are made while they are sent.
  public static Response stream(String type, Writing writing) {
    return new Response(200, type, List.of(), new Streamed(writing));
  }

  /// Sends the browser elsewhere, to be asked for with GET.
  public static Response elsewhere(String target) {
    return bytes(303, "text/plain", new byte[0]).with("Location", target);
  }

  /// The same with one more header.
  public Response with(String name, String value) {
    var more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Response(status, type, more, body);
  }

  /// The same with another status.
  public Response with(int other) {
    return new Response(other, type, headers, body);
  }

  /// Whether a header is set.
  public boolean has(String name) {
    return headers.stream().anyMatch(header -> header.getKey().equalsIgnoreCase(name));
  }
}
