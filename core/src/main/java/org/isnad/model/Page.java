package org.isnad.model;

import java.util.List;

/// One document as it was given: name, digest of its bytes, and its decoded text.
///
/// @param uri path or address as given
/// @param sha256 of the bytes read, hexadecimal
/// @param mediaType `text/plain` for a text file, `text/html` for an HTML page,
///   `application/x-ndjson` for one line of JSON Lines
/// @param encoding the character set it was decoded with, such as `UTF-8`
/// @param language BCP 47 code of the text, `und` when it cannot be told
/// @param text the decoded text, of HTML what was rendered from it; every span of the page counts
///   in it
/// @param given what came beside the text
/// @param failures what went wrong while reading, the page still being usable
public record Page(
    String uri,
    String sha256,
    String mediaType,
    String encoding,
    String language,
    String text,
    Given given,
    List<Failure> failures) {

  public Page {
    failures = List.copyOf(failures);
  }
}
