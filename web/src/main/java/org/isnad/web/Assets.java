package org.isnad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.export.html.Drawings;
import org.isnad.http.Refusal;
import org.isnad.http.Request;
import org.isnad.http.Response;

/// Styles, scripts and fonts: a closed list, read once. Their folder is named by their content, so
/// that a browser may keep them for good.
final class Assets {

  private static final Map<String, String> FILES =
      Map.of(
          "room.css", "assets/room.css",
          "people.css", "assets/people.css",
          "people.js", "assets/people.js",
          "room.js", "assets/room.js",
          "icon.svg", "assets/icon.svg",
          "noto-sans-arabic.woff2", "assets/noto-sans-arabic.woff2",
          "noto-naskh-arabic.woff2", "assets/noto-naskh-arabic.woff2");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  Assets() {
    FILES.forEach((name, resource) -> files.put(name, read(resource)));
    files.computeIfPresent("room.css", (name, own) -> withDrawings(own));
    version = digest();
  }

  /// The room's styles, and those of the drawings that are not its own.
  private static byte[] withDrawings(byte[] own) {
    return (new String(own, StandardCharsets.UTF_8) + Drawings.style())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(String resource) {
    try (var in = Assets.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private String digest() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The folder's name.
  String version() {
    return version;
  }

  /// A file.
  Response file(Request request) {
    var name = request.variable("name");
    if (!files.containsKey(name)) {
      throw Refusal.missing("no-such-file", "there is no such file");
    }
    var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
    return Response.bytes(200, type, files.getOrDefault(name, new byte[0]))
        .with("Cache-Control", "public, max-age=31536000, immutable");
  }
}
