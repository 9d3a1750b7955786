package org.isnad.room;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.http.Refusal;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.Deobfuscation;
import org.isnad.model.EntityLink;
import org.isnad.model.Event;
import org.isnad.model.Layer;
import org.isnad.model.Name;
import org.isnad.model.NameType;
import org.isnad.model.Quantity;
import org.isnad.model.Relation;
import org.isnad.model.Span;
import org.isnad.model.Timex3;

/// Which layers persons correct, and what an annotation of each says.
public final class Correctable {

  private static final Map<String, Layer<?>> LAYERS = layers();

  /// The layers of which a correction becomes a test case.
  static final Map<String, String> KEYED =
      Map.of(
          "names", "type",
          "times", "value",
          "quantities", "value",
          "deobfuscations", "plain");

  private Correctable() {}

  private static Map<String, Layer<?>> layers() {
    var layers = new LinkedHashMap<String, Layer<?>>();
    for (var layer :
        List.of(
            Layer.NAMES,
            Layer.TIMES,
            Layer.QUANTITIES,
            Layer.ATTRIBUTIONS,
            Layer.EVENTS,
            Layer.RELATIONS,
            Layer.MENTIONS,
            Layer.ENTITY_LINKS,
            Layer.QUOTATIONS,
            Layer.DEOBFUSCATIONS)) {
      layers.put(layer.name(), layer);
    }
    return layers;
  }

  /// The names of the layers.
  public static List<String> names() {
    return List.copyOf(LAYERS.keySet());
  }

  /// The layer of a name.
  ///
  /// @throws Refusal when there is none
  static Layer<?> layer(String name) {
    return Optional.ofNullable(LAYERS.get(name))
        .orElseThrow(
            () -> Refusal.bad("bad-layer", "layer: one of " + String.join(", ", LAYERS.keySet())));
  }

  /// The name of the layer of an annotation; empty when none of that kind is corrected.
  public static Optional<String> layerOf(Annotation annotation) {
    return LAYERS.values().stream()
        .filter(layer -> layer.type().isInstance(annotation))
        .map(Layer::name)
        .findFirst();
  }

  /// The annotation of a layer that stands just there.
  public static Optional<Annotation> at(AnnotatedArticle article, String layer, Span span) {
    return article.layerOrNone(layer(layer)).stream()
        .map(Annotation.class::cast)
        .filter(annotation -> annotation.span().equals(span))
        .findFirst();
  }

  /// What an annotation says, in one word: its value or its type.
  public static String value(Annotation annotation) {
    return switch (annotation) {
      case Name name -> name.type().name();
      case Timex3 time -> time.value();
      case Quantity quantity -> quantity.value().toPlainString();
      case Deobfuscation broken -> broken.plain();
      case Attribution said -> said.sourceName();
      case Event event -> event.type();
      case Relation relation -> relation.type();
      case EntityLink link -> link.referent();
      default -> "";
    };
  }

  /// Checks a value that is said to be right.
  ///
  /// @throws Refusal when no annotation of the layer can have it
  static void check(String layer, String value) {
    if (layer.equals("names")
        && Arrays.stream(NameType.values()).noneMatch(type -> type.name().equals(value))) {
      throw Refusal.bad("bad-value", "value: a name is PER, ORG, LOC or MISC");
    }
    if (layer.equals("times") && !value.matches("[0-9A-Z:/.+-]{1,60}|[A-Z_]{1,60}")) {
      throw Refusal.bad("bad-value", "value: a time as TIMEX3 writes it, such as 2025-01-12");
    }
    if (layer.equals("quantities")) {
      try {
        new BigDecimal(value);
      } catch (NumberFormatException e) {
        throw Refusal.bad("bad-value", "value: a number such as 120 or 0.5 is needed");
      }
    }
    if (value.isBlank()) {
      throw Refusal.bad("bad-value", "value: what is right is needed");
    }
  }
}
