package org.isnad.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Attribution;
import org.isnad.model.ChainLink;
import org.isnad.model.Layer;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Direction;
import org.isnad.model.Span;
import org.isnad.text.Folding;
import org.isnad.word.LightStem;
import org.isnad.word.Outlets;

/// Compares who is named as the source of a shared passage on its two sides.
final class Sources {

  private static final int FIRMER = 2;

  private final Outlets outlets = new Outlets();

  /// What became of the passage's source; nothing is said where attributions were not annotated.
  AttributionChange change(AnnotatedArticle a, Span inA, AnnotatedArticle b, Span inB) {
    if (!a.has(Layer.ATTRIBUTIONS) || !b.has(Layer.ATTRIBUTIONS)) {
      return AttributionChange.NONE;
    }
    var sourceA = covering(a, inA);
    var sourceB = covering(b, inB);
    if (sourceA.isEmpty() || sourceB.isEmpty()) {
      return sourceA.isPresent()
          ? AttributionChange.LOST_IN_B
          : sourceB.isPresent() ? AttributionChange.LOST_IN_A : AttributionChange.NONE;
    }
    return compare(sourceA.get(), sourceB.get());
  }

  private AttributionChange compare(Attribution a, Attribution b) {
    if (!speaker(a).equals(speaker(b))) {
      return AttributionChange.CHANGED;
    }
    int firmness = firmness(a) - firmness(b);
    if (Math.abs(firmness) < FIRMER) {
      return AttributionChange.NONE;
    }
    return firmness > 0 ? AttributionChange.HARDENED_IN_A : AttributionChange.HARDENED_IN_B;
  }

  private static int firmness(Attribution attribution) {
    return attribution.strength() - (attribution.distanced() ? FIRMER : 0);
  }

  /// The outermost attribution whose content holds most of the passage.
  private static Optional<Attribution> covering(AnnotatedArticle article, Span passage) {
    return article.layer(Layer.ATTRIBUTIONS).stream()
        .filter(attribution -> 2 * attribution.content().overlap(passage) > passage.length())
        .min(
            Comparator.comparing((Attribution attribution) -> attribution.parent().isPresent())
                .thenComparing(attribution -> -attribution.content().overlap(passage))
                .thenComparing(Attribution::content));
  }

  /// The speaker in a form that two pages can be compared by: its last name or head word.
  private String speaker(Attribution attribution) {
    var name =
        attribution.chain().isEmpty()
            ? attribution.sourceName()
            : attribution.chain().getFirst().name();
    var known = outlets.known(name);
    if (known.isPresent()) {
      return known.get();
    }
    var words = Folding.fold(name).split("\\s+");
    var word = attribution.anonymous() ? words[0] : words[words.length - 1];
    return LightStem.stem(LightStem.bare(word));
  }

  /// Who copied whom: stated when only one article credits the other's outlet and is not older.
  Optional<Direction> direction(AnnotatedArticle a, AnnotatedArticle b) {
    boolean aFromB = credits(a, b) && !isBefore(a, b);
    boolean bFromA = credits(b, a) && !isBefore(b, a);
    if (aFromB == bFromA) {
      return Optional.empty();
    }
    return Optional.of(aFromB ? Direction.A_FROM_B : Direction.B_FROM_A);
  }

  private static boolean isBefore(AnnotatedArticle one, AnnotatedArticle other) {
    var first = one.article().published();
    var second = other.article().published();
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get());
  }

  private boolean credits(AnnotatedArticle one, AnnotatedArticle other) {
    if (other.article().outlet().isEmpty()) {
      return false;
    }
    var outlet = outlets.name(other.article().outlet().get());
    if (one.article().outlet().map(outlets::name).equals(Optional.of(outlet))) {
      return false;
    }
    var credited =
        one.article().credit().map(credit -> credit.outlets()).orElse(List.of()).stream();
    var media =
        one.layerOrNone(Layer.ATTRIBUTIONS).stream()
            .flatMap(attribution -> attribution.chain().stream())
            .filter(link -> link.kind() == ChainLink.Kind.MEDIUM)
            .map(ChainLink::name);
    return java.util.stream.Stream.concat(credited, media)
        .map(outlets::name)
        .anyMatch(outlet::equals);
  }
}
