package org.isnad.page;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.isnad.model.Failure;

/// Failures of the stage `read`.
///
/// Codes: `missing`, `unreadable`, `empty`, `empty-folder`, `loop`, `not-a-file`, `binary`,
/// `too-large`, `bad-json`, `no-text`, `no-article`, `several-articles` for what is not read at
/// all; `broken-encoding`, `lone-surrogate`, `bad-published`, `bad-field`, `not-arabic`, `paywall`,
/// `truncated` on pages that are.
final class Failures {

  private static final String STAGE = "read";

  private Failures() {}

  static Failure of(String code, String where, String message) {
    return new Failure(STAGE, code, where, message);
  }

  static Reading reading(String code, String where, String message) {
    return new Reading.Failed(of(code, where, message));
  }

  static Reading unreadable(String where, IOException e) {
    return switch (e) {
      case NoSuchFileException gone ->
          reading("missing", where, "there is no such file: " + gone.getFile());
      case AccessDeniedException denied ->
          reading("unreadable", where, "the file may not be read: " + denied.getFile());
      default -> reading("unreadable", where, "reading failed: " + e.getMessage());
    };
  }
}
