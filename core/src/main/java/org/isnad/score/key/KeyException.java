package org.isnad.score.key;

import java.util.List;

/// The faults of a key, each with file and line.
public final class KeyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeyException(List<String> faults) {
    super(String.join("\n", faults));
  }

  /// The exception about one fault.
  public static KeyException of(String fault) {
    return new KeyException(List.of(fault));
  }
}
