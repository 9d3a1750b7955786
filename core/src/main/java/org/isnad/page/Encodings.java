package org.isnad.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds the character set of a text from its bytes: UTF-8, UTF-16, windows-1256, ISO-8859-6.
///
/// A byte order mark is believed. Without one, UTF-16 shows by the high bytes of Arabic and ASCII
/// at every second place; what decodes as UTF-8 without fault is UTF-8; what is mostly good UTF-8
/// is UTF-8 with faults; the rest is one of the 8-bit sets.
final class Encodings {

  private static final int SAMPLE = 1 << 16;
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private Encodings() {}

  /// Whether the bytes are no text at all: they hold more NULs and control characters than any
  /// text.
  static boolean isBinary(byte[] bytes) {
    if (marked(bytes).isPresent() || unmarkedUtf16(bytes).isPresent()) {
      return false;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    int nulls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        nulls++;
      } else if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\r\f\b\u001B".indexOf(bytes[i]) < 0) {
        controls++;
      }
    }
    return nulls * 500L > length
        || controls * 50L > length
        || startsWith(bytes, '%', 'P', 'D', 'F');
  }

  /// The text of the bytes.
  static Decoded decode(byte[] bytes) {
    var marked = marked(bytes);
    if (marked.isPresent()) {
      return decode(bytes, markLength(marked.get()), marked.get());
    }
    var utf16 = unmarkedUtf16(bytes);
    if (utf16.isPresent()) {
      return decode(bytes, 0, utf16.get());
    }
    try {
      var text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return new Decoded(text.toString(), "UTF-8", OptionalInt.empty());
    } catch (CharacterCodingException e) {
      return Utf8Faults.isMostlyUtf8(bytes)
          ? decode(bytes, 0, StandardCharsets.UTF_8)
          : EightBit.decode(bytes);
    }
  }

  private static Decoded decode(byte[] bytes, int skip, Charset charset) {
    var text = new String(bytes, skip, bytes.length - skip, charset);
    var fault = OptionalInt.empty();
    if (text.indexOf('\uFFFD') >= 0) {
      fault =
          charset.equals(StandardCharsets.UTF_8)
              ? Utf8Faults.first(bytes)
              : faultOfFixedWidth(text, skip, charset);
    }
    return new Decoded(text, charset.name(), fault);
  }

  private static OptionalInt faultOfFixedWidth(String text, int skip, Charset charset) {
    var before = text.substring(0, text.indexOf('\uFFFD'));
    return OptionalInt.of(skip + before.getBytes(charset).length);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static int markLength(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return 3;
    }
    return charset.equals(UTF_32BE) || charset.equals(UTF_32LE) ? 4 : 2;
  }

  /// UTF-16 without a mark: at every second place stand few values (the Arabic block, ASCII), at
  /// the others many.
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    if (length < 4 || (bytes.length & 1) == 1 && bytes.length < SAMPLE) {
      return Optional.empty();
    }
    int[] high = new int[2];
    int[] arabic = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0x06 || bytes[i] == 0) {
        high[i & 1]++;
      }
      if (bytes[i] == 0x06) {
        arabic[i & 1]++;
      }
    }
    int pairs = length / 2;
    for (int side = 0; side < 2; side++) {
      boolean some =
          arabic[side] * 10 > pairs || arabic[0] + arabic[1] == 0 && high[side] * 10 > 9 * pairs;
      if (some && high[side] * 10 > 8 * pairs && high[1 - side] * 10 < 3 * pairs) {
        return Optional.of(side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
