package org.isnad.codec;

/// Bytes that are not what the codec writes.
public final class CodecException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CodecException(String message) {
    super(message);
  }
}
