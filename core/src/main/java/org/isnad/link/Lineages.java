package org.isnad.link;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Lineage;
import org.isnad.reuse.ReusePair;

/// Says of each article of a story which earlier one has most of its text.
public final class Lineages {

  private Lineages() {}

  /// A pair as the later article sees it.
  private record Earlier(int place, ReusePair.Kind kind, double share) {

    private static final Comparator<Earlier> CLOSEST =
        Comparator.comparing((Earlier earlier) -> earlier.kind == ReusePair.Kind.COPY ? 0 : 1)
            .thenComparing(earlier -> -earlier.share)
            .thenComparing(Earlier::place);
  }

  /// The lineage of each article, in their order.
  ///
  /// @param articles of a story, by date
  /// @param pairs of them that share passages
  public static List<Lineage> of(List<AnnotatedArticle> articles, List<ReusePair> pairs) {
    var ids = articles.stream().map(annotated -> annotated.article().id()).toList();
    var lineages = new ArrayList<Lineage>();
    for (int place = 0; place < ids.size(); place++) {
      int own = place;
      var closest =
          pairs.stream().flatMap(pair -> earlier(pair, own, ids).stream()).min(Earlier.CLOSEST);
      lineages.add(lineage(articles, own, closest));
    }
    return List.copyOf(lineages);
  }

  private static Optional<Earlier> earlier(ReusePair pair, int own, List<String> ids) {
    var link = pair.passages().getFirst();
    int a = ids.indexOf(link.a().article());
    int b = ids.indexOf(link.b().article());
    if (a < 0 || b < 0 || Math.max(a, b) != own) {
      return Optional.empty();
    }
    double share = a == own ? pair.shareOfA() : pair.shareOfB();
    return Optional.of(new Earlier(Math.min(a, b), pair.kind(), share));
  }

  private static Lineage lineage(
      List<AnnotatedArticle> articles, int own, Optional<Earlier> closest) {
    var article = articles.get(own).article();
    if (closest.isEmpty()) {
      return new Lineage(article.id(), Lineage.Kind.OWN, Optional.empty(), 0, OptionalInt.empty());
    }
    var earlier = articles.get(closest.get().place).article();
    boolean copy = closest.get().kind == ReusePair.Kind.COPY;
    var lag =
        earlier.published().isPresent() && article.published().isPresent()
            ? OptionalInt.of(
                (int) ChronoUnit.DAYS.between(earlier.published().get(), article.published().get()))
            : OptionalInt.empty();
    return new Lineage(
        article.id(),
        copy ? Lineage.Kind.COPY : Lineage.Kind.PARTIAL,
        Optional.of(earlier.id()),
        closest.get().share,
        lag);
  }
}
