package org.isnad.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes made small (DEFLATE, RFC 1951) behind four bytes that tell their length.
public final class Packed {

  private static final int BLOCK = 1 << 13;

  /// Half the time of the usual level, for a tenth more bytes.
  private static final int LEVEL = 3;

  /// What packs is dear to make and its memory is not the heap's: one for each thread.
  private static final ThreadLocal<Deflater> DEFLATER =
      ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

  private Packed() {}

  /// The small form.
  public static byte[] pack(byte[] plain) {
    var deflater = DEFLATER.get();
    try {
      deflater.setInput(plain);
      deflater.finish();
      var out = new ByteArrayOutputStream(plain.length / 3 + 16);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
      var block = new byte[BLOCK];
      while (!deflater.finished()) {
        out.write(block, 0, deflater.deflate(block));
      }
      return out.toByteArray();
    } finally {
      deflater.reset();
    }
  }

  /// The bytes as they were.
  ///
  /// @throws CodecException when they are not what `pack` made
  public static byte[] unpack(byte[] packed) {
    if (packed.length < Integer.BYTES) {
      throw new CodecException("packed bytes are cut off");
    }
    int length = ByteBuffer.wrap(packed).getInt();
    var inflater = new Inflater(true);
    try {
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      if (length < 0 || length > (long) packed.length * 1100) {
        throw new CodecException("packed bytes tell a length that cannot be: " + length);
      }
      var plain = new byte[length];
      int read = 0;
      while (read < length && !inflater.finished()) {
        int more = inflater.inflate(plain, read, length - read);
        if (more == 0) {
          break;
        }
        read += more;
      }
      if (read != length) {
        throw new CodecException("packed bytes are cut off");
      }
      return plain;
    } catch (DataFormatException e) {
      throw new CodecException("packed bytes are damaged: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
