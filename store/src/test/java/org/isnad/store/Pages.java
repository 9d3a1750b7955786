package org.isnad.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.isnad.annotate.Pipeline;
import org.isnad.model.AnnotatedArticle;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;

/// Small pages for tests of the library.
final class Pages {

  static final Map<String, String> VERSIONS = Map.of("names", "1");

  private static final Pipeline PIPELINE = Pipeline.standard();

  private Pages() {}

  static AnnotatedArticle complete(AnnotatedArticle article) {
    return PIPELINE.complete(article);
  }

  /// The page of a text.
  static StoredPage of(String uri, String text) {
    return read(uri, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The page of some bytes.
  static StoredPage read(String uri, byte[] bytes) {
    try (var readings = new PageReader().read(uri, new ByteArrayInputStream(bytes))) {
      var read = (Reading.Read) readings.toList().getFirst();
      var articles = new ArticleSplitter().split(read.page()).stream().map(PIPELINE::run).toList();
      return new StoredPage(read.page(), read.bytes(), articles);
    }
  }

  /// An invented article of one day.
  static StoredPage article(int number) {
    return of(
        "page-" + number + ".txt",
        """
        افتتاح السوق رقم %d في مدينة الوادي
        2024-03-%02d
        قال رئيس البلدية سالم الراوي إن السوق رقم %d جاهز، وأضاف أن أحمد النجار يديره.
        """
            .formatted(number, 1 + number % 28, number));
  }

  static List<StoredPage> articles(int from, int to) {
    return java.util.stream.IntStream.range(from, to).mapToObj(Pages::article).toList();
  }
}
