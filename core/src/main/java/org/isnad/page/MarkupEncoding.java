package org.isnad.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Decodes HTML: by its byte order mark, else as its head says, else as any text.
///
/// What is good UTF-8 is UTF-8, and a Western or Unicode name does not count: the first is what
/// tools write who know no better, the second shows in the bytes.
final class MarkupEncoding {

  private static final int HEAD = 4_096;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  private MarkupEncoding() {}

  /// The text of the bytes.
  static Decoded decode(byte[] bytes) {
    return decode(bytes, Encodings.decode(bytes));
  }

  /// The text of the bytes.
  ///
  /// @param plain what they are as any text
  static Decoded decode(byte[] bytes, Decoded plain) {
    if (plain.encoding().startsWith("UTF-")) {
      return plain;
    }
    var named = named(bytes);
    if (named.isEmpty()) {
      return plain;
    }
    var text = new String(bytes, named.get());
    int fault = text.indexOf('\uFFFD');
    return new Decoded(
        text, named.get().name(), fault < 0 ? OptionalInt.empty() : OptionalInt.of(fault));
  }

  private static Optional<Charset> named(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var matcher = NAMED.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(matcher.group(1))).filter(MarkupEncoding::counts);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean counts(Charset charset) {
    var name = charset.name();
    boolean western = name.equals("ISO-8859-1") || name.equals("windows-1252");
    return !western && !name.equals("US-ASCII") && !name.startsWith("UTF-");
  }
}
