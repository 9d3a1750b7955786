package org.isnad.room;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A file to which entries are added and of which none is taken away: one JSON object of texts a
/// line. Safe for use by many threads of one process.
public final class Ledger {

  /// How many bytes at its end are read back; what is older stands in the file.
  private static final int READ_BACK = 8 << 20;

  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  /// The ledger of a file, which need not be there yet.
  public Ledger(Path file) {
    this.file = file;
  }

  /// Where it is.
  public Path file() {
    return file;
  }

  /// Adds an entry; when it returns the entry is in the file.
  public synchronized void add(Map<String, String> entry) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          line(entry) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static String line(Map<String, String> entry) {
    var out = new java.io.StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      entry.forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    return out.toString();
  }

  /// The entries, the latest first; of a long file those at its end.
  public synchronized List<Map<String, String>> latest() {
    return lines().reversed().stream().flatMap(line -> entry(line).stream()).toList();
  }

  private List<String> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - READ_BACK);
      var bytes = new byte[Math.toIntExact(in.length() - from)];
      in.seek(from);
      in.readFully(bytes);
      var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      // The first line may have been cut in two.
      return from == 0 ? lines : lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// An entry; a line that a crash has cut off is none.
  private static Optional<Map<String, String>> entry(String line) {
    var entry = new LinkedHashMap<String, String>();
    try (var json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        json.nextToken();
        entry.put(name, json.getString());
      }
      return Optional.of(entry);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
