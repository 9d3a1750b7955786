package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Failure;
import org.isnad.model.Given;
import org.isnad.model.Page;
import org.isnad.page.html.HtmlReader;
import org.isnad.text.Letters;

/// Makes pages of bytes and of decoded text, with digest and language.
final class PageMaker {

  private final Language language = new Language();
  private final HtmlPages html = new HtmlPages(this);

  /// The page of a text file, an HTML file or a web archive.
  Reading text(String uri, byte[] bytes) {
    if (bytes.length == 0) {
      return Failures.reading("empty", uri, "the file is empty");
    }
    if (WebArchive.is(bytes)) {
      return archive(uri, bytes);
    }
    if (Encodings.isBinary(bytes)) {
      return Failures.reading("binary", uri, "it holds binary data, not text");
    }
    var decoded = Encodings.decode(bytes);
    if (HtmlReader.isHtml(uri, decoded.text())) {
      return html.read(uri, bytes, MarkupEncoding.decode(bytes, decoded), Optional.empty());
    }
    var failures = new ArrayList<Failure>();
    broken(uri, decoded).ifPresent(failures::add);
    return page(uri, uri, bytes, "text/plain", decoded, Given.NOTHING, failures);
  }

  private Reading archive(String uri, byte[] bytes) {
    return WebArchive.root(bytes)
        .map(root -> html.read(uri, bytes, MarkupEncoding.decode(root.html()), root.address()))
        .orElseGet(() -> Failures.reading("no-article", uri, "the web archive holds no HTML page"));
  }

  /// The failure that says where the bytes had no meaning in their encoding.
  static Optional<Failure> broken(String uri, Decoded decoded) {
    if (decoded.fault().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Failures.of(
            "broken-encoding",
            uri + "@" + decoded.fault().getAsInt(),
            "bytes that are not " + decoded.encoding() + " were replaced by U+FFFD"));
  }

  /// A page of a decoded text.
  ///
  /// @param where its place for people: the file, or file and line
  Reading page(
      String uri,
      String where,
      byte[] bytes,
      String mediaType,
      Decoded decoded,
      Given given,
      List<Failure> failures) {
    if (isBlank(decoded.text())) {
      return Failures.reading("empty", where, "it holds nothing but blanks");
    }
    var code = language.of(decoded.text());
    if (!code.equals(Language.ARABIC) && !isShortArabic(code, decoded.text())) {
      failures.add(
          Failures.of(
              "not-arabic",
              where,
              code.equals(Language.UNKNOWN)
                  ? "the text is not Arabic; its language cannot be told"
                  : "the text is not Arabic but in the language '" + code + "'"));
    }
    return new Reading.Read(
        new Page(
            uri,
            Sha256.of(bytes),
            mediaType,
            decoded.encoding(),
            code,
            decoded.text(),
            given,
            failures),
        bytes);
  }

  /// Whether the language is unknown only because the text is short: all its letters are Arabic.
  static boolean isShortArabic(String language, String text) {
    return language.equals(Language.UNKNOWN)
        && text.chars().limit(200).anyMatch(c -> Letters.isArabic((char) c))
        && text.chars().limit(200).noneMatch(c -> Character.isLetter(c) && !isArabic(c));
  }

  private static boolean isArabic(int c) {
    return Letters.isArabic((char) c) || Letters.isInvisible((char) c);
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Letters.isBlank((char) c) || c == 0xFEFF);
  }
}
