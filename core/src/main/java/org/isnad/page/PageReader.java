package org.isnad.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Given;
import org.isnad.model.Page;
import tools.jackson.databind.json.JsonMapper;

/// Reads text files, folders, streams and JSON Lines into pages.
public final class PageReader {

  private static final JsonMapper JSON = new JsonMapper();

  /// The pages of a file, or of all files below a folder in the order of their names.
  public Stream<Reading> read(Path path) {
    try {
      if (path.toString().endsWith(".jsonl")) {
        return Files.readAllLines(path).stream().map(this::line);
      }
      return read(path.toString(), Files.newInputStream(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page that a stream holds.
  public Stream<Reading> read(String uri, InputStream in) {
    try (in) {
      var bytes = in.readAllBytes();
      var text = new String(bytes, StandardCharsets.UTF_8);
      return Stream.of(page(uri, bytes, "text/plain", text, Given.NOTHING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading line(String line) {
    var json = JSON.readTree(line);
    var title = Optional.ofNullable(json.path("title").stringValue(null));
    var text = json.path("text").stringValue("");
    var whole = title.map(t -> t + "\n\n" + text).orElse(text);
    var given =
        new Given(
            title,
            Optional.ofNullable(json.path("published").stringValue(null)).map(LocalDate::parse),
            Optional.ofNullable(json.path("outlet").stringValue(null)),
            Optional.ofNullable(json.path("author").stringValue(null)));
    var bytes = line.getBytes(StandardCharsets.UTF_8);
    return page(json.path("uri").stringValue("-"), bytes, "application/x-ndjson", whole, given);
  }

  private static Reading page(
      String uri, byte[] bytes, String mediaType, String text, Given given) {
    return new Reading.Read(
        new Page(uri, sha256(bytes), mediaType, "UTF-8", "ar", text, given, List.of()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
