package org.isnad.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/// A page that a browser saved in one file, MHTML (RFC 2557): an HTML page with its pictures and
/// styles as the parts of a mail.
final class WebArchive {

  private static final int HEAD = 4_096;
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
  private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,70}:.*");

  /// Parts within parts that are looked into; a browser writes no more than one level.
  private static final int DEEPEST = 8;

  private WebArchive() {}

  /// The page of an archive.
  ///
  /// @param html its bytes as they were before they were put in
  /// @param address where it was found, when the archive tells
  record Root(byte[] html, Optional<String> address) {}

  /// Whether the bytes begin with the head of such an archive.
  static boolean is(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return FOLD.matcher(head)
        .replaceAll(" ")
        .lines()
        .takeWhile(line -> FIELD.matcher(line).matches())
        .map(line -> line.toLowerCase(Locale.ROOT).split(":", 2))
        .anyMatch(field ->
            field[0].equals("content-type")
                && field[1].stripLeading().startsWith("multipart/related"));
  }

  /// The first HTML part; none when there is none, or when the archive is broken before it.
  static Optional<Root> root(byte[] bytes) {
    var parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
    parts.parse(new ByteArrayInputStream(bytes));
    var address = Optional.<String>empty();
    int depth = 0;
    try {
      for (var state = parts.getState();
          state != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
          state = parts.next()) {
        depth += state == EntityState.T_START_MULTIPART ? 1 : 0;
        depth -= state == EntityState.T_END_MULTIPART ? 1 : 0;
        if (state == EntityState.T_FIELD) {
          address =
              address.or(() -> address(parts.getField().getName(), parts.getField().getBody()));
        } else if (state == EntityState.T_BODY && isHtml(parts)) {
          return Optional.of(new Root(parts.getDecodedInputStream().readAllBytes(), address));
        }
      }
    } catch (MimeException | IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isHtml(MimeTokenStream parts) {
    var type = parts.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  private static Optional<String> address(String field, String body) {
    var name = field.toLowerCase(Locale.ROOT);
    boolean tells = name.equals("snapshot-content-location") || name.equals("content-location");
    return Optional.of(body.strip()).filter(value -> tells && value.startsWith("http"));
  }
}
