package org.isnad.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Origin;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.AttributionChange;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.model.Span;
import org.isnad.word.WordReader;

/// Says what two articles share: a function of the two alone, the same whichever is given first.
public final class ReuseAligner {

  private static final Comparator<ReuseAlignment> READING_ORDER =
      Comparator.<ReuseAlignment, Span>comparing(link -> link.a().span())
          .thenComparing(link -> link.b().span());

  private final Sources sources;

  /// Compares speakers with the function words of `reader`.
  public ReuseAligner(WordReader reader) {
    sources = new Sources(reader);
  }

  /// The shared passages of two articles and what they amount to.
  public ReusePair align(ReuseText a, ReuseText b) {
    boolean inOrder = ReuseText.CANONICAL.compare(a, b) <= 0;
    var found = inOrder ? passages(a, b) : passages(b, a).stream().map(Passage::flip).toList();
    if (found.isEmpty()) {
      return new ReusePair(ReusePair.Kind.NONE, 0, 0, List.of());
    }
    var extent = Extent.of(found, a.words(), b.words());
    var links = found.stream().map(passage -> link(a, b, passage)).sorted(READING_ORDER).toList();
    var kind = extent.isCopy() ? ReusePair.Kind.COPY : ReusePair.Kind.PARTIAL;
    return new ReusePair(kind, extent.a().share(), extent.b().share(), links);
  }

  /// What became of the source of a passage between two articles.
  public AttributionChange change(AnnotatedArticle a, Span inA, AnnotatedArticle b, Span inB) {
    return sources.change(a, inA, b, inB);
  }

  private static List<Passage> passages(ReuseText one, ReuseText other) {
    var shared = Aligner.align(one.words(), other.words());
    var passages = Evidence.keep(shared, one.words(), other.words());
    if (passages.isEmpty()) {
      return List.of();
    }
    var paraphrases = Paraphrases.of(one.words(), other.words(), passages);
    return Stream.concat(passages.stream(), paraphrases.stream()).toList();
  }

  private ReuseAlignment link(ReuseText a, ReuseText b, Passage passage) {
    var inA = passage.a().span(a.words());
    var inB = passage.b().span(b.words());
    boolean same = a.article().article().text(inA).equals(b.article().article().text(inB));
    var kind = same ? Kind.VERBATIM : passage.kind();
    var rule = "reuse." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ReuseAlignment(
        new Anchor(a.id(), inA),
        new Anchor(b.id(), inB),
        kind,
        same ? 1 : passage.score(),
        sources.direction(a.article(), b.article()),
        change(a.article(), inA, b.article(), inB),
        new Origin("reuse", rule));
  }
}
