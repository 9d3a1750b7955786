package org.isnad.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.isnad.Fixtures;
import org.isnad.annotate.Pipeline;
import org.isnad.export.SampleReport;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Layer;
import org.isnad.page.ArticleSplitter;
import org.isnad.page.PageReader;
import org.isnad.page.Reading;
import org.junit.jupiter.api.Test;

/// What is stored comes back as it was.
class CodecTest {

  private static final ArticleCodec CODEC = new ArticleCodec(Set.of());

  @Test
  void everyExamplePageComesBack() {
    var pipeline = Pipeline.standard();
    var splitter = new ArticleSplitter();
    int articles = 0;
    try (var readings = new PageReader().read(Path.of("../examples/pages"))) {
      for (var reading : readings.toList()) {
        if (reading instanceof Reading.Read(var page, var _)) {
          assertThat(PageCodec.decode(PageCodec.encode(page))).isEqualTo(page);
          for (var article : splitter.split(page)) {
            var annotated = pipeline.run(article);
            assertThat(CODEC.decode(CODEC.encode(annotated), page)).isEqualTo(annotated);
            articles++;
          }
        }
      }
    }
    assertThat(articles).isGreaterThanOrEqualTo(20);
  }

  @Test
  void everyKindOfAnnotationComesBack() throws IOException {
    for (var page : SampleReport.report().pages()) {
      for (var annotated : page.articles()) {
        assertThat(CODEC.decode(CODEC.encode(annotated), page.page())).isEqualTo(annotated);
      }
    }
  }

  @Test
  void whatIsLeftOutIsMadeAgain() {
    var pipeline = Pipeline.standard();
    var codec = new ArticleCodec(Set.of(Layer.TOKENS, Layer.SENTENCES));
    for (var annotated : example(pipeline)) {
      var page = annotated.article().page();
      var stored = codec.decode(codec.encode(annotated), page);
      assertThat(stored.has(Layer.TOKENS)).isFalse();
      assertThat(pipeline.complete(stored)).isEqualTo(annotated);
    }
  }

  @Test
  void aPageThatWasStoredBeforeMetadataWereKeptComesBack() {
    var page = Fixtures.page("قال الوزير إن العمل يبدأ غداً.");
    var json = new String(Packed.unpack(PageCodec.encode(page)), StandardCharsets.UTF_8);
    var older = json.replace("\"metadata\":[],\"parts\":[]", "");
    assertThat(older).isNotEqualTo(json);
    var packed = Packed.pack(older.getBytes(StandardCharsets.UTF_8));
    assertThat(PageCodec.decode(packed)).isEqualTo(page);
  }

  @Test
  void damagedBytesAreRefused() {
    var plain = "hello hello hello".getBytes(StandardCharsets.UTF_8);
    var packed = Packed.pack(plain);
    assertThat(Packed.unpack(packed)).isEqualTo(plain);
    var cut = Arrays.copyOf(packed, packed.length - 3);
    assertThatThrownBy(() -> Packed.unpack(cut)).isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[2])).isInstanceOf(CodecException.class);
    assertThatThrownBy(() -> PageCodec.decode(packed)).isInstanceOf(CodecException.class);
  }

  private static List<AnnotatedArticle> example(Pipeline pipeline) {
    try (var readings = new PageReader().read(Path.of("../examples/pages"))) {
      return readings
          .limit(5)
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).page())
          .flatMap(page -> new ArticleSplitter().split(page).stream())
          .map(pipeline::run)
          .toList();
    }
  }
}
