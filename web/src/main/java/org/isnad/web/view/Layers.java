package org.isnad.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Annotation;
import org.isnad.model.Attribution;
import org.isnad.model.Layer;
import org.isnad.model.Span;

/// The layers that can be switched on over an article's text, and the stretches that each marks.
public final class Layers {

  /// A layer's name in addresses, and the layer.
  private record Switch(String name, Layer<?> layer) {}

  private static final List<Switch> SWITCHES =
      List.of(
          new Switch("attributions", Layer.ATTRIBUTIONS),
          new Switch("names", Layer.NAMES),
          new Switch("times", Layer.TIMES),
          new Switch("quantities", Layer.QUANTITIES),
          new Switch("events", Layer.EVENTS),
          new Switch("relations", Layer.RELATIONS),
          new Switch("cut", Layer.DEOBFUSCATIONS));

  /// The style of the stretch that a link into the text points at.
  static final String SPOT = "spot";

  private Layers() {}

  /// The names of all layers that can be switched on.
  public static List<String> names() {
    return SWITCHES.stream().map(Switch::name).toList();
  }

  /// A stretch that is marked.
  ///
  /// @param span of the page's text
  /// @param style how
  /// @param note what is told of it; nothing of what an attribution only covers
  record Mark(Span span, String style, Optional<Annotation> note) {}

  /// How many annotations a layer has.
  static int size(AnnotatedArticle article, String name) {
    return SWITCHES.stream()
        .filter(s -> s.name.equals(name))
        .mapToInt(s -> article.layerOrNone(s.layer).size())
        .sum();
  }

  /// What the layers that are on mark, in reading order.
  static List<Mark> marks(AnnotatedArticle article, Set<String> on) {
    var marks = new ArrayList<Mark>();
    for (var one : SWITCHES) {
      if (on.contains(one.name)) {
        for (Annotation annotation : article.layerOrNone(one.layer)) {
          marks.addAll(marks(annotation, one.name));
        }
      }
    }
    marks.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(marks);
  }

  private static List<Mark> marks(Annotation annotation, String layer) {
    if (!(annotation instanceof Attribution said)) {
      return List.of(new Mark(annotation.span(), layer, Optional.of(annotation)));
    }
    var marks = new ArrayList<Mark>();
    marks.add(new Mark(said.content(), "said", Optional.empty()));
    said.source().ifPresent(span -> marks.add(new Mark(span, "source", Optional.of(said))));
    marks.add(new Mark(said.cue(), "cue", Optional.of(said)));
    return marks;
  }
}
