package org.isnad.codec;

import org.isnad.model.Page;
import tools.jackson.core.JacksonException;

/// Pages as bytes.
public final class PageCodec {

  private PageCodec() {}

  /// The page, packed.
  public static byte[] encode(Page page) {
    return Packed.pack(Json.MAPPER.writeValueAsBytes(page));
  }

  /// The page as it was encoded.
  ///
  /// @throws CodecException when the bytes are no page
  public static Page decode(byte[] packed) {
    try {
      return Json.MAPPER.readValue(Packed.unpack(packed), Page.class);
    } catch (JacksonException e) {
      throw new CodecException("no page: " + e.getOriginalMessage());
    }
  }
}
