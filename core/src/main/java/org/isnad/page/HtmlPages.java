package org.isnad.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Failure;
import org.isnad.model.Given;
import org.isnad.model.Metadatum;
import org.isnad.model.Span;
import org.isnad.page.html.HtmlReader;
import org.isnad.page.html.Rendered;

/// Makes pages of HTML: the text is what the reader of HTML renders, beside it what the markup
/// says.
final class HtmlPages {

  private static final String MEDIA_TYPE = "text/html";

  private final HtmlReader reader = new HtmlReader();
  private final DateReader dates = new DateReader();
  private final PageMaker maker;

  HtmlPages(PageMaker maker) {
    this.maker = maker;
  }

  /// The page of an HTML file, or why there is none.
  ///
  /// @param bytes of the file
  /// @param decoded the text of the HTML page in it
  /// @param address where the page was found, when its file tells
  Reading read(String uri, byte[] bytes, Decoded decoded, Optional<String> address) {
    return switch (reader.read(decoded.text())) {
      case Rendered.Nothing(var notice) -> Failures.reading(notice.code(), uri, notice.message());
      case Rendered.Text text -> page(uri, bytes, decoded, text, address);
    };
  }

  private Reading page(
      String uri, byte[] bytes, Decoded decoded, Rendered.Text text, Optional<String> address) {
    var failures = new ArrayList<Failure>();
    PageMaker.broken(uri, decoded).ifPresent(failures::add);
    for (var notice : text.notices()) {
      failures.add(Failures.of(notice.code(), uri, notice.message()));
    }
    return maker.page(
        uri,
        uri,
        bytes,
        MEDIA_TYPE,
        new Decoded(text.text(), decoded.encoding(), decoded.fault()),
        given(text, address),
        failures);
  }

  private Given given(Rendered.Text text, Optional<String> address) {
    var metadata = text.metadata();
    return new Given(
        Optional.of(text.title()).filter(title -> !title.isEmpty()),
        first(metadata, "published").flatMap(this::day),
        first(metadata, "publisher")
            .or(() -> first(metadata, "canonical").or(() -> address).flatMap(HtmlPages::host)),
        first(metadata, "author"),
        metadata,
        text.parts());
  }

  private static Optional<String> first(List<Metadatum> metadata, String name) {
    return metadata.stream()
        .filter(value -> value.name().equals(name))
        .map(Metadatum::value)
        .findFirst();
  }

  /// The day of a date that is written as ISO 8601 has it, or as people write it.
  private Optional<LocalDate> day(String value) {
    var iso = IsoDate.parse(value);
    if (iso.isPresent()) {
      return iso;
    }
    var tokens = Line.of(value, new Span(0, value.length())).tokens();
    return dates.all(tokens, 0).stream().map(DateReader.Found::date).findFirst();
  }

  /// The host of an address, by which the lexicon of sites knows outlets.
  private static Optional<String> host(String address) {
    int start = address.indexOf("://");
    if (start < 0) {
      return Optional.empty();
    }
    var host = address.substring(start + 3).split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
    return Optional.of(host.startsWith("www.") ? host.substring(4) : host)
        .filter(name -> name.contains("."));
  }
}
