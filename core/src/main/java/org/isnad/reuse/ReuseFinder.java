package org.isnad.reuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.word.WordReader;

/// Finds the passages that the articles of a set in memory share, in time near-linear in their
/// number.
///
/// It lists the candidates and asks the aligner of each. The order of the articles decides only
/// which side of a pair is called `a`.
public final class ReuseFinder {

  private final WordReader reader;
  private final ReuseAligner aligner;

  /// With a reader of its own.
  public ReuseFinder() {
    this(new WordReader());
  }

  /// Reads words with `reader`.
  public ReuseFinder(WordReader reader) {
    this.reader = reader;
    this.aligner = new ReuseAligner(reader);
  }

  /// The shared passages of all pairs, in the order of the articles given.
  public List<ReuseAlignment> find(List<AnnotatedArticle> articles) {
    return pairs(articles).stream().flatMap(pair -> pair.passages().stream()).toList();
  }

  /// All pairs that share passages, in the order of the articles given.
  public List<ReusePair> pairs(List<AnnotatedArticle> articles) {
    var given = given(articles);
    var texts =
        given.values().stream()
            .map(articles::get)
            .parallel()
            .map(article -> ReuseText.of(article, reader))
            .sorted(ReuseText.CANONICAL)
            .toList();
    var fingerprints = texts.parallelStream().map(text -> Fingerprinter.of(text.words())).toList();
    var runs = texts.parallelStream().map(text -> Runs.of(text.words())).toList();
    return ReuseCandidates.of(texts, fingerprints).parallelStream()
        .filter(pair -> runs.get(pair.first()).areEnoughWith(runs.get(pair.second())))
        .map(pair -> align(texts.get(pair.first()), texts.get(pair.second()), given))
        .filter(pair -> pair.kind() != ReusePair.Kind.NONE)
        .sorted(byPlace(given))
        .toList();
  }

  private ReusePair align(ReuseText one, ReuseText other, Map<String, Integer> given) {
    boolean inOrder = given.getOrDefault(one.id(), 0) < given.getOrDefault(other.id(), 0);
    return inOrder ? aligner.align(one, other) : aligner.align(other, one);
  }

  private static Comparator<ReusePair> byPlace(Map<String, Integer> given) {
    return Comparator.<ReusePair>comparingInt(
            pair -> given.getOrDefault(pair.passages().getFirst().a().article(), 0))
        .thenComparingInt(pair -> given.getOrDefault(pair.passages().getFirst().b().article(), 0));
  }

  /// The place of each article in the list, of one given twice the first.
  private static Map<String, Integer> given(List<AnnotatedArticle> articles) {
    var given = new HashMap<String, Integer>();
    for (int i = 0; i < articles.size(); i++) {
      given.putIfAbsent(articles.get(i).article().id(), i);
    }
    return given;
  }
}
