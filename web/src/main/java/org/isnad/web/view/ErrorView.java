package org.isnad.web.view;

import org.isnad.http.Refusal;

/// A request that is not served.
///
/// @param frame around the page
/// @param status of HTTP
/// @param message in the reader's words
/// @param detail what exactly is wrong; in English, for those who write addresses themselves
public record ErrorView(Frame frame, int status, String message, String detail) {

  /// A refusal in the reader's words.
  public static ErrorView of(Frame frame, Refusal refusal) {
    var key = "error." + refusal.code();
    var known = frame.words().label("error", refusal.code());
    var general = frame.t("error." + (refusal.status() >= 500 ? "ours" : "yours"));
    var message = known.equals(refusal.code()) ? general : frame.t(key);
    return new ErrorView(frame, refusal.status(), message, refusal.reason());
  }
}
