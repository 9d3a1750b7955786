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
  private static final Pattern HEADERS =
      Pattern.compile(
          "(?is)\\A(?:[!-9;-~]{1,70}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?"
              + "Content-Type:\\s*multipart/related");

  private WebArchive() {}

  /// The page of an archive.
  ///
  /// @param html its bytes as they were before they were put in
  /// @param address where it was found, when the archive tells
  record Root(byte[] html, Optional<String> address) {}

  /// Whether the bytes begin with the head of such an archive.
  static boolean is(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return HEADERS.matcher(head).find();
  }

  /// The first HTML part; none when there is none, or when the archive is broken before it.
  static Optional<Root> root(byte[] bytes) {
    var parts = new MimeTokenStream(MimeConfig.PERMISSIVE);
    parts.parse(new ByteArrayInputStream(bytes));
    var address = Optional.<String>empty();
    try {
      for (var state = parts.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parts.next()) {
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
