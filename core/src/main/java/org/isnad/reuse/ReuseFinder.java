package org.isnad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Origin;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.word.Word;
import org.isnad.word.WordReader;

/// Finds the passages that articles share, in time near-linear in their number.
///
/// The order of the articles decides only which side of a pair is called `a`.
public final class ReuseFinder {

  private static final Comparator<AnnotatedArticle> CANONICAL =
      Comparator.<AnnotatedArticle, String>comparing(annotated ->
              annotated.article().published().map(Object::toString).orElse("9999-99-99"))
          .thenComparing(annotated -> annotated.article().id());

  private final WordReader reader = new WordReader();
  private final Sources sources = new Sources();

  /// The shared passages of all pairs, in the order of the articles given.
  public List<ReuseAlignment> find(List<AnnotatedArticle> articles) {
    var sorted = articles.stream().sorted(CANONICAL).toList();
    var words = sorted.stream().map(reader::read).toList();
    var candidates = new Candidates(words.stream().map(Fingerprinter::of).toList());
    Map<String, Integer> given = new HashMap<>();
    IntStream.range(0, articles.size())
        .forEach(i -> given.putIfAbsent(articles.get(i).article().id(), i));
    var found = new ArrayList<ReuseAlignment>();
    for (var pair : candidates.pairs()) {
      var one = sorted.get(pair.first());
      var other = sorted.get(pair.second());
      var wordsOfOne = words.get(pair.first());
      var wordsOfOther = words.get(pair.second());
      boolean inOrder = given.get(one.article().id()) <= given.get(other.article().id());
      for (var passage : Aligner.align(wordsOfOne, wordsOfOther)) {
        found.add(
            inOrder
                ? link(one, wordsOfOne, other, wordsOfOther, passage)
                : link(other, wordsOfOther, one, wordsOfOne, passage.flip()));
      }
    }
    found.sort(
        Comparator.<ReuseAlignment>comparingInt(link -> given.get(link.a().article()))
            .thenComparingInt(link -> given.get(link.b().article()))
            .thenComparing(link -> link.a().span())
            .thenComparing(link -> link.b().span()));
    return List.copyOf(found);
  }

  private ReuseAlignment link(
      AnnotatedArticle a, List<Word> wordsA, AnnotatedArticle b, List<Word> wordsB, Passage found) {
    var inA = found.a().span(wordsA);
    var inB = found.b().span(wordsB);
    boolean same = a.article().text(inA).equals(b.article().text(inB));
    var kind = same ? Kind.VERBATIM : Kind.NEAR_VERBATIM;
    return new ReuseAlignment(
        new Anchor(a.article().id(), inA),
        new Anchor(b.article().id(), inB),
        kind,
        same ? 1 : found.score(),
        sources.direction(a, b),
        sources.change(a, inA, b, inB),
        new Origin("reuse", same ? "reuse.verbatim" : "reuse.near-verbatim"));
  }
}
