package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Failure;
import org.isnad.model.Given;
import org.isnad.page.html.HtmlReader;
import org.isnad.page.html.Rendered;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes a page of one line of JSON Lines.
///
/// Keys: `uri` (file and line where it is missing), `text`, and optional `title`, `published`,
/// `outlet`, `author`. Others are passed over. A `text` that holds paragraphs of HTML is rendered.
final class JsonLine {

  private static final String MEDIA_TYPE = "application/x-ndjson";

  private final JsonMapper mapper =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final PageMaker maker;
  private final HtmlReader html = new HtmlReader();

  JsonLine(PageMaker maker) {
    this.maker = maker;
  }

  /// The page of the line, why there is none, or nothing for a blank line.
  Optional<Reading> read(String where, byte[] bytes) {
    if (isBlank(bytes)) {
      return Optional.empty();
    }
    var decoded = Encodings.decode(bytes);
    try {
      var json = mapper.readTree(decoded.text());
      if (!json.isObject()) {
        return Optional.of(
            Failures.reading("bad-json", where, "the line is JSON but no object in braces"));
      }
      return Optional.of(page(where, bytes, decoded, json));
    } catch (JacksonException e) {
      return Optional.of(
          Failures.reading("bad-json", where, "the line is no JSON: " + e.getOriginalMessage()));
    }
  }

  private Reading page(String where, byte[] bytes, Decoded decoded, JsonNode json) {
    var failures = new ArrayList<Failure>();
    PageMaker.broken(where, decoded).ifPresent(failures::add);
    var title =
        string(json, "title", where, failures).map(text -> whole(text, "title", where, failures));
    var text = json.path("text");
    if (!text.isString() && (!text.isMissingNode() || title.isEmpty())) {
      return Failures.reading("no-text", where, "the object has no string 'text'");
    }
    var plain = whole(text.stringValue(""), "text", where, failures);
    var rendered = HtmlReader.isFragment(plain) ? html.lines(plain) : Rendered.Text.plain(plain);
    var body = rendered.text();
    var given =
        new Given(
            title,
            published(json, where, failures),
            string(json, "outlet", where, failures),
            string(json, "author", where, failures),
            List.of(),
            rendered.partsAfter(title.map(t -> t.length() + 2).orElse(0)));
    var uri = string(json, "uri", where, failures).orElse(where);
    var page = title.map(t -> t + "\n\n" + body).orElse(body);
    return maker.page(
        uri,
        where,
        bytes,
        MEDIA_TYPE,
        new Decoded(page, decoded.encoding(), decoded.fault()),
        given,
        failures);
  }

  private static Optional<String> string(
      JsonNode json, String key, String where, List<Failure> failures) {
    var node = json.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isString()) {
      failures.add(Failures.of("bad-field", where, "'" + key + "' is no string and is left out"));
      return Optional.empty();
    }
    return Optional.of(node.stringValue("")).filter(value -> !value.isBlank());
  }

  private static Optional<java.time.LocalDate> published(
      JsonNode json, String where, List<Failure> failures) {
    var value = string(json, "published", where, failures);
    var date = value.flatMap(IsoDate::parse);
    if (value.isPresent() && date.isEmpty()) {
      failures.add(
          Failures.of(
              "bad-published",
              where,
              "'published' is no ISO date and is left out: " + shortened(value.orElseThrow())));
    }
    return date;
  }

  /// The text with halves of surrogate pairs replaced by U+FFFD.
  private static String whole(String text, String key, String where, List<Failure> failures) {
    int first = Surrogates.firstLone(text);
    if (first < 0) {
      return text;
    }
    failures.add(
        Failures.of(
            "lone-surrogate",
            where,
            "half a surrogate pair at character "
                + first
                + " of '"
                + key
                + "' was replaced by U+FFFD"));
    return Surrogates.replaceLone(text);
  }

  private static String shortened(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "..." : value;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
