package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that a browser saved in one file.
class WebArchiveTest {

  private static final String HTML =
      "<!DOCTYPE html><html><head><title>خطة الجسر الجديد في النهرين</title></head><body>"
          + HtmlSamples.BODY
          + "</body></html>";

  private static String quoted(byte[] bytes) {
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> "=%02X%s".formatted(bytes[i] & 0xFF, i % 20 == 19 ? "=\r\n" : ""))
        .collect(Collectors.joining());
  }

  private static String part(String type, String encoding, String body) {
    return "--cut\r\nContent-Type: %s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n"
        .formatted(type, encoding, body);
  }

  private static byte[] archive(String parts) {
    return """
    From: <Saved by a browser>\r
    Snapshot-Content-Location: https://www.almarfa.example/news/7\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="cut"\r
    \r
    %s--cut--\r
    """
        .formatted(parts)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Page page(byte[] bytes) {
    return ((Reading.Read) HtmlSamples.reading("saved.mhtml", bytes)).page();
  }

  @Test
  void isReadAsThePageThatItHolds() {
    var picture = part("image/png", "base64", "iVBORw0KGgo=");
    var body = quoted(HTML.getBytes(StandardCharsets.UTF_8));
    var page = page(archive(picture + part("text/html", "quoted-printable", body)));
    var plain =
        (Reading.Read) HtmlSamples.reading("plain.html", HTML.getBytes(StandardCharsets.UTF_8));
    assertThat(page.text()).isEqualTo(plain.page().text());
    assertThat(page.given().title()).isEqualTo(plain.page().given().title());
    assertThat(page.failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1256"})
  void isDecodedAsItsHtmlIs(String charset) {
    var html = HTML.replace("<head>", "<head><meta charset=\"%s\">".formatted(charset));
    var body = Base64.getMimeEncoder().encodeToString(html.getBytes(Charset.forName(charset)));
    assertThat(page(archive(part("text/html", "base64", body))).text()).contains("الجسر");
  }

  @Test
  void tellsItsOutletByTheAddressThatItWasSavedFrom() {
    var body = Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
    var page = page(archive(part("text/html", "base64", body)));
    assertThat(page.given().outlet()).contains("almarfa.example");
  }

  @Test
  void withoutAPageIsAFailureThatSaysSo() {
    var bytes = archive(part("image/png", "base64", "iVBORw0KGgo="));
    assertThat(HtmlSamples.reading("saved.mhtml", bytes))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> assertThat(failed.failure().code()).isEqualTo("no-article"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:\n", "a: b\n c\n", "a:b", " x\n"})
  void aHeadWithoutEndIsNoArchiveAndBreaksNothing(String field) {
    assertThat(WebArchive.is(field.repeat(3_000).getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "20, false", "20000, false"})
  void partsWithinPartsAreFollowedSoFar(int levels, boolean found) {
    var parts = new StringBuilder("Content-Type: multipart/related; boundary=b0\r\n\r\n");
    for (int i = 1; i < levels; i++) {
      parts.append("--b%d\r\nContent-Type: multipart/mixed; ".formatted(i - 1));
      parts.append("boundary=b%d\r\n\r\n".formatted(i));
    }
    parts.append("--b%d\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n".formatted(levels - 1));
    var bytes = parts.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(WebArchive.root(bytes).isPresent()).isEqualTo(found);
  }

  @Test
  void aTextThatSpeaksOfArchivesIsAText() {
    var text = "قال المهندس إن الترويسة هي\nContent-Type: multipart/related";
    assertThat(WebArchive.is(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
