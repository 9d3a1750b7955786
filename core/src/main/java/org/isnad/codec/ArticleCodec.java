package org.isnad.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Article;
import org.isnad.model.Credit;
import org.isnad.model.Failure;
import org.isnad.model.Furniture;
import org.isnad.model.Layer;
import org.isnad.model.Page;
import org.isnad.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/// Annotated articles as bytes, without the page they stand on.
public final class ArticleCodec {

  private static final JsonMapper MAPPER = Json.MAPPER;

  /// Reads values with others behind them.
  private static final ObjectReader PARTS =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final ObjectReader ARTICLE = PARTS.forType(Stored.class);
  private static final List<Form<?>> FORMS = Layer.ALL.stream().<Form<?>>map(Form::of).toList();

  private static final Map<String, Form<?>> FORM_OF =
      FORMS.stream().collect(Collectors.toMap(form -> form.layer().name(), form -> form));

  /// How the annotations of one layer are written and read.
  private record Form<T extends Annotation>(
      Layer<T> layer, ObjectWriter writer, ObjectReader reader) {

    static <T extends Annotation> Form<T> of(Layer<T> layer) {
      var list = MAPPER.getTypeFactory().constructCollectionType(List.class, layer.type());
      return new Form<>(layer, MAPPER.writerFor(list), PARTS.forType(list));
    }

    RawValue write(AnnotatedArticle annotated) {
      return new RawValue(writer.writeValueAsString(annotated.layer(layer)));
    }

    AnnotatedArticle read(AnnotatedArticle annotated, JsonParser in) {
      List<T> annotations = reader.readValue(in);
      return annotated.with(layer, annotations);
    }
  }

  private final Set<Layer<?>> leftOut;

  /// @param leftOut layers that are not worth their bytes, since they are soon made again
  public ArticleCodec(Set<Layer<?>> leftOut) {
    this.leftOut = Set.copyOf(leftOut);
  }

  /// An article without its page.
  private record Stored(
      String id,
      Optional<Span> headline,
      List<Span> headlineDuplicates,
      Optional<Span> dateline,
      Optional<LocalDate> published,
      Optional<Span> section,
      Optional<Span> byline,
      Optional<Credit> credit,
      Optional<String> outlet,
      List<Span> keywords,
      List<Span> related,
      List<Span> body,
      List<Furniture> furniture,
      List<Failure> failures) {

    static Stored of(AnnotatedArticle annotated) {
      var a = annotated.article();
      return new Stored(
          a.id(),
          a.headline(),
          a.headlineDuplicates(),
          a.dateline(),
          a.published(),
          a.section(),
          a.byline(),
          a.credit(),
          a.outlet(),
          a.keywords(),
          a.related(),
          a.body(),
          a.furniture(),
          annotated.failures());
    }

    AnnotatedArticle bare(Page page) {
      return new AnnotatedArticle(on(page), Map.of(), failures);
    }

    private Article on(Page page) {
      return new Article(
          id,
          page,
          headline,
          headlineDuplicates,
          dateline,
          published,
          section,
          byline,
          credit,
          outlet,
          keywords,
          related,
          body,
          furniture);
    }
  }

  /// The article and its layers, packed.
  public byte[] encode(AnnotatedArticle annotated) {
    var root = MAPPER.createObjectNode();
    root.set("article", MAPPER.valueToTree(Stored.of(annotated)));
    var layers = root.putObject("layers");
    for (var form : FORMS) {
      if (annotated.has(form.layer()) && !leftOut.contains(form.layer())) {
        layers.putRawValue(form.layer().name(), form.write(annotated));
      }
    }
    return Packed.pack(MAPPER.writeValueAsBytes(root));
  }

  /// The article as it was encoded, on its page.
  ///
  /// @throws CodecException when the bytes are not such an article
  public AnnotatedArticle decode(byte[] packed, Page page) {
    Optional<AnnotatedArticle> found = Optional.empty();
    try (var in = MAPPER.createParser(Packed.unpack(packed))) {
      in.nextToken();
      for (var name = in.nextName(); name != null; name = in.nextName()) {
        in.nextToken();
        switch (name) {
          case "article" -> found = Optional.of(ARTICLE.<Stored>readValue(in).bare(page));
          case "layers" -> found = Optional.of(withLayers(required(found), in));
          default -> in.skipChildren();
        }
      }
    } catch (JacksonException e) {
      throw new CodecException("no annotated article: " + e.getOriginalMessage());
    }
    return required(found);
  }

  private static AnnotatedArticle required(Optional<AnnotatedArticle> found) {
    return found.orElseThrow(() -> new CodecException("no annotated article"));
  }

  private static AnnotatedArticle withLayers(AnnotatedArticle bare, JsonParser in) {
    var annotated = bare;
    for (var name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      var form = FORM_OF.get(name);
      if (form == null) {
        in.skipChildren();
      } else {
        annotated = form.read(annotated, in);
      }
    }
    return annotated;
  }
}
