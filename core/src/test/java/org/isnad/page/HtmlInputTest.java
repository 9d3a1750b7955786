package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.isnad.model.Failure;
import org.isnad.model.Page;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which inputs are HTML, how they are decoded, and what is said of those that cannot be used.
class HtmlInputTest {

  private static final String HTML =
      "<!DOCTYPE html><html><head>%s<title>خطة الجسر الجديد في النهرين</title></head><body>"
          + HtmlSamples.BODY
          + "</body></html>";

  private static Page page(String name, byte[] bytes) {
    return ((Reading.Read) HtmlSamples.reading(name, bytes)).page();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><p>%s</p>",
        "\uFEFF \n<HTML><body><p>%s</p></body></HTML>",
        "<!-- saved from somewhere -->\n<html><p>%s</p></html>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\" \"y\"><html><p>%s</p></html>",
      })
  void knowsAPageByItsBeginningWhateverItIsCalled(String html) {
    var page = page("a.txt", utf8(html.formatted(Pages.LEAD)));
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.text()).isEqualTo(Pages.LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "b.HTM", "c.xhtml"})
  void knowsAPageByItsName(String name) {
    assertThat(page(name, utf8("<p>" + Pages.LEAD + "</p>")).text()).isEqualTo(Pages.LEAD);
  }

  @Test
  void readsATextThatIsOnlyNamedLikeAPageAsText() {
    var text = Pages.LEAD + "\n" + Pages.NEXT;
    assertThat(page("a.html", utf8(text)).text()).isEqualTo(text);
  }

  @Test
  void leavesAnAngleBracketInATextAlone() {
    var text = "<html> كلمة يعرفها المبرمجون.";
    assertThat(page("a.txt", utf8("قال إن " + text)).mediaType()).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1256, <meta charset=windows-1256>, windows-1256",
    "windows-1256, '', windows-1256",
    "windows-1256, <meta charset=iso-8859-1>, windows-1256",
    "windows-1256, <meta charset=utf-8>, windows-1256",
    "ISO-8859-6, <meta charset=iso-8859-6>, ISO-8859-6",
    "UTF-8, <meta charset=windows-1256>, UTF-8",
    "UTF-16LE, <meta charset=windows-1256>, UTF-16LE",
  })
  void decodesByTheBytesAndTheHead(String written, String meta, String read) {
    var page = page("a.html", HTML.formatted(meta).getBytes(Charset.forName(written)));
    assertThat(page.encoding()).isEqualTo(read);
    assertThat(page.text()).contains(Pages.LEAD);
  }

  @Test
  void hashesTheBytesAndKeepsThem() {
    var bytes = utf8(HTML.formatted(""));
    var read = (Reading.Read) HtmlSamples.reading("a.html", bytes);
    assertThat(read.bytes()).isEqualTo(bytes);
    assertThat(read.page().sha256()).isEqualTo(Sha256.of(bytes));
  }

  @Test
  void saysThatThereIsNoArticle() {
    var failure = HtmlSamples.failure("<!DOCTYPE html><html><body><p>اتصل بنا</p></body></html>");
    assertThat(failure.code()).isEqualTo("no-article");
    assertThat(failure.where()).isEqualTo("page.html");
  }

  @Test
  void saysThatAnArticleIsForSubscribers() {
    var head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"isAccessibleForFree\":\"False\"}</script>";
    var page = HtmlSamples.page(HTML.formatted(head));
    assertThat(page.failures().stream().map(Failure::code)).containsExactly("paywall");
    assertThat(page.text()).contains(Pages.LEAD);
  }

  @Test
  void tellsOfMetadataThatIsNoJson() {
    var script =
        "<script type='application/ld+json'>{}</script>"
            + "<script type='application/ld+json'>{\"@type\":\n \"Article\"; }</script>";
    var page = page("a.html", utf8(HTML.formatted(script)));
    assertThat(page.failures())
        .singleElement()
        .satisfies(failure -> {
          assertThat(failure.code()).isEqualTo("broken-metadata");
          assertThat(failure.where()).isEqualTo("a.html");
          assertThat(failure.message()).contains("block 2", "line 2");
        });
  }

  @Test
  void saysThatAFileEndsInsideThePage() {
    var html = "<!DOCTYPE html><html><body><div><div><p>" + Pages.LEAD + "</p><p>" + Pages.NEXT;
    assertThat(HtmlSamples.page(html).failures().stream().map(Failure::code))
        .containsExactly("truncated");
  }

  @Test
  void saysNothingOfAPageThatOnlyLeavesOutEndsThatMayBeLeftOut() {
    var html = "<!DOCTYPE html><title>خطة الجسر الجديد</title><p>" + Pages.LEAD;
    assertThat(HtmlSamples.page(html).failures()).isEmpty();
  }

  @Test
  void refusesAPageOfTooManyTags() {
    assertThat(HtmlSamples.failure("<!DOCTYPE html>" + "<b>".repeat(600_000)).code())
        .isEqualTo("too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b id=x><p>", "<table><tr><td>", "<ul><li>", "<a href=x><p>", "<div "})
  void readsHostileNestingInGoodTime(String tag) {
    var html = "<!DOCTYPE html><p>" + Pages.LEAD + "</p>" + tag.repeat(20_000) + Pages.NEXT;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(HtmlSamples.page(html).text()).contains(Pages.LEAD));
  }

  @Test
  void rendersARecordWhoseTextIsHtml() {
    var json =
        "{\"uri\":\"u\",\"title\":\"خطة الجسر الجديد\",\"text\":\"<p>%s</p><figure><figcaption>عدسة وليد سمعان</figcaption></figure><p>%s</p>\"}"
            .formatted(Pages.LEAD, Pages.NEXT);
    var page = page("a.jsonl", utf8(json));
    assertThat(page.text())
        .isEqualTo("خطة الجسر الجديد\n\n" + Pages.LEAD + "\nعدسة وليد سمعان\n" + Pages.NEXT);
    assertThat(Pages.body(Pages.split(page).getFirst())).containsExactly(Pages.LEAD, Pages.NEXT);
  }

  @Test
  void leavesARecordAloneThatOnlySpeaksOfTags() {
    var json = "{\"uri\":\"u\",\"text\":\"يبدأ العنوان بالوسم <h1> ثم <b>كلمة</b> وينتهي.\"}";
    assertThat(page("a.jsonl", utf8(json)).text()).contains("<h1>");
  }
}
