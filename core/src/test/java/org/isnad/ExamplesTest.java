package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.annotate.Pipeline;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Deobfuscation;
import org.isnad.model.EntityLink;
import org.isnad.model.Event;
import org.isnad.model.EventPolarity;
import org.isnad.model.Layer;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Name;
import org.isnad.model.Polarity;
import org.isnad.model.Quantity;
import org.isnad.model.Quotation;
import org.isnad.model.Relation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Timex3;
import org.isnad.model.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every line of `lang/ar/*/examples.tsv`: a text, its date, and all that its layer must find
/// there.
class ExamplesTest {

  private static final Map<String, Layer<?>> LAYERS =
      Map.of(
          "orthography", Layer.DEOBFUSCATIONS,
          "token", Layer.SENTENCES,
          "time", Layer.TIMES,
          "quantity", Layer.QUANTITIES,
          "name", Layer.NAMES,
          "quote", Layer.ATTRIBUTIONS,
          "mention", Layer.MENTIONS,
          "coreference", Layer.ENTITY_LINKS,
          "event", Layer.EVENTS,
          "relation", Layer.RELATIONS);

  private final Pipeline pipeline = Pipeline.standard();

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() throws Exception {
    var tests = new ArrayList<DynamicTest>();
    for (var folder : LAYERS.keySet().stream().sorted().toList()) {
      var file = Path.of("../lang/ar", folder, "examples.tsv");
      if (Files.exists(file)) {
        for (var row : Table.parse(file.toString(), Files.readAllLines(file)).rows()) {
          tests.add(dynamicTest(row.place(), () -> check(row, LAYERS.get(folder))));
        }
      }
    }
    return tests.stream();
  }

  private void check(Row row, Layer<?> layer) {
    var text = row.get("text");
    var annotated = pipeline.run(Fixtures.article(text, row.find("date").map(LocalDate::parse)));
    assertEquals(List.of(), annotated.failures());
    var found =
        annotated.layerOrNone(layer).stream()
            .map(annotation -> show(annotation, text))
            .collect(Collectors.joining("\n"));
    assertEquals(String.join("\n", row.list("expected")), found, text);
  }

  private static String show(Annotation annotation, String text) {
    var surface = annotation.span().of(text);
    return switch (annotation) {
      case Deobfuscation d -> surface + " => " + d.plain();
      case Sentence _, Token _, Quotation _ -> surface;
      case Timex3 t -> surface + " => " + t.value() + t.mod().map(m -> " " + m).orElse("");
      case Quantity q ->
          surface
              + " => "
              + q.value().toPlainString()
              + q.mod().map(m -> " " + m).orElse("")
              + q.unit().map(u -> " " + u).orElse("");
      case Name n -> surface + " => " + n.type();
      case Attribution a -> show(a, text);
      case Mention m -> "%s => %s %s".formatted(surface, m.kind(), m.type());
      case EntityLink l -> surface + " => " + l.referent();
      case Event e -> show(e, text);
      case Relation r ->
          "%s %s %s%s%s"
              .formatted(
                  r.from().of(text),
                  r.type(),
                  r.to().of(text),
                  r.stated() ? "" : " {implied}",
                  r.former() ? " {former}" : "");
    };
  }

  /// `trigger => TYPE {negated, future} [actors > targets] @place #time killed=3`.
  private static String show(Event e, String text) {
    var flags = new ArrayList<String>();
    if (e.polarity() == EventPolarity.NEGATED) {
      flags.add("negated");
    }
    if (e.modality() != Modality.ASSERTED) {
      flags.add(e.modality().name().toLowerCase(Locale.ROOT));
    }
    return "%s => %s%s [%s > %s]%s%s%s"
        .formatted(
            e.span().of(text),
            e.type(),
            flags.isEmpty() ? "" : " {" + String.join(", ", flags) + "}",
            words(e.actors(), text),
            words(e.targets(), text),
            e.place().map(p -> " @" + p.of(text)).orElse(""),
            e.time().map(t -> " #" + t.value()).orElse(""),
            e.counts().stream()
                .map(c -> " " + c.role() + "=" + c.best().toPlainString())
                .collect(Collectors.joining()));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" + "));
  }

  /// `source ~ cue => content {direct, anonymous, deny} [first speaker > relay]`.
  private static String show(Attribution a, String text) {
    var flags = new ArrayList<String>();
    if (a.direct()) {
      flags.add("direct");
    }
    if (a.anonymous()) {
      flags.add("anonymous");
    }
    if (a.polarity() == Polarity.DENY) {
      flags.add("deny");
    }
    var chain =
        a.chain().stream()
            .filter(link -> link.kind() != ChainLink.Kind.ARTICLE)
            .map(ChainLink::name)
            .collect(Collectors.joining(" > "));
    return "%s ~ %s => %s%s [%s]"
        .formatted(
            a.source().map(span -> span.of(text)).orElse("()"),
            a.cue().of(text),
            a.content().of(text),
            flags.isEmpty() ? "" : " {" + String.join(", ", flags) + "}",
            chain);
  }
}
