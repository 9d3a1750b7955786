package org.isnad.codec;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/// Records of one type as bytes.
///
/// @param <T> the type
public final class RecordCodec<T> {

  private final Class<T> type;
  private final ObjectWriter writer;
  private final ObjectReader reader;

  /// For records of a type.
  public RecordCodec(Class<T> type) {
    this.type = type;
    this.writer = Json.MAPPER.writerFor(type);
    this.reader = Json.MAPPER.readerFor(type);
  }

  /// The record, packed.
  public byte[] encode(T record) {
    return Packed.pack(writer.writeValueAsBytes(record));
  }

  /// The record as it was encoded.
  ///
  /// @throws CodecException when the bytes are not such a record
  public T decode(byte[] packed) {
    try {
      return type.cast(reader.readValue(Packed.unpack(packed)));
    } catch (JacksonException e) {
      throw new CodecException("no " + type.getSimpleName() + ": " + e.getOriginalMessage());
    }
  }
}
