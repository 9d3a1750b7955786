package org.isnad.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.http.Refusal;

/// Where a list goes on, in a form that nobody needs to read.
///
/// @param version of the library that the list was made from
/// @param from how many items were given before
record Cursor(long version, int from) {

  private static final Pattern PLAIN = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

  /// The place that a request names; the beginning when it names none.
  ///
  /// @param version of the library as it is now
  /// @throws Refusal when it is no place, or one in a list that is no more
  static Cursor of(Optional<String> given, long version) {
    if (given.isEmpty()) {
      return new Cursor(version, 0);
    }
    var matcher = PLAIN.matcher(decoded(given.get()));
    if (!matcher.matches()) {
      throw Refusal.bad("bad-cursor", "this is no cursor of ours");
    }
    var cursor = new Cursor(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    if (cursor.version != version) {
      throw new Refusal(410, "library-changed", "the library has changed: begin the list again");
    }
    return cursor;
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /// The place so many items on.
  String after(int items) {
    var plain = version + ":" + (from + items);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
