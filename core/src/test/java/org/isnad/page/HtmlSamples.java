package org.isnad.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Failure;
import org.isnad.model.Metadatum;
import org.isnad.model.Page;

/// Invented pages in HTML, read.
final class HtmlSamples {

  private HtmlSamples() {}

  static String source(String name) {
    try {
      return Files.readString(Path.of("src/test/resources/html/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading reading(String name, byte[] bytes) {
    try (var readings = new PageReader().read(name, new ByteArrayInputStream(bytes))) {
      return readings.toList().getFirst();
    }
  }

  static Reading reading(String html) {
    return reading("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static Page page(String html) {
    return switch (reading(html)) {
      case Reading.Read(var page, var _) -> page;
      case Reading.Failed(var failure) -> throw new AssertionError(failure);
    };
  }

  static Failure failure(String html) {
    return switch (reading(html)) {
      case Reading.Read(var page, var _) -> throw new AssertionError(page.text());
      case Reading.Failed(var failure) -> failure;
    };
  }

  static Article sole(String html) {
    var articles = Pages.split(page(html));
    if (articles.size() != 1) {
      throw new AssertionError(articles.size() + " articles: " + articles);
    }
    return articles.getFirst();
  }

  static Article sample(String name) {
    return sole(source(name));
  }

  static List<String> values(Page page, String name) {
    return page.given().metadata().stream()
        .filter(value -> value.name().equals(name))
        .map(Metadatum::value)
        .toList();
  }

  static String rule(Page page, String name) {
    return page.given().metadata().stream()
        .filter(value -> value.name().equals(name))
        .map(value -> value.origin().rule())
        .findFirst()
        .orElse("-");
  }

  /// A page with a headline and a body.
  static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"ar\"><head><meta charset=\"utf-8\">"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  static final String BODY = "<p>" + Pages.LEAD + "</p><p>" + Pages.NEXT + "</p>";
}
