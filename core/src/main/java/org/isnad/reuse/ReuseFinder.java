package org.isnad.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

  private static final Comparator<ReadArticle> CANONICAL =
      Comparator.<ReadArticle, String>comparing(
              read -> read.article.article().published().map(Object::toString).orElse("9999-99-99"))
          .thenComparing(ReadArticle::id);

  private final WordReader reader;
  private final Sources sources;

  /// With a reader of its own.
  public ReuseFinder() {
    this(new WordReader());
  }

  /// Reads words with `reader`.
  public ReuseFinder(WordReader reader) {
    this.reader = reader;
    this.sources = new Sources(reader);
  }

  /// An article with its words and fingerprints, and its place in the list given.
  private record ReadArticle(
      AnnotatedArticle article, int given, List<Word> words, List<Fingerprint> fingerprints) {

    String id() {
      return article.article().id();
    }
  }

  /// The shared passages of all pairs, in the order of the articles given.
  public List<ReuseAlignment> find(List<AnnotatedArticle> articles) {
    var sorted = read(articles);
    var candidates = new Candidates(sorted.stream().map(ReadArticle::fingerprints).toList());
    var found = new ArrayList<ReuseAlignment>();
    var given = new HashMap<String, Integer>();
    sorted.forEach(read -> given.put(read.id(), read.given));
    for (var pair : candidates.pairs()) {
      var one = sorted.get(pair.first());
      var other = sorted.get(pair.second());
      for (var passage : passages(one, other, candidates)) {
        found.add(
            one.given < other.given ? link(one, other, passage) : link(other, one, passage.flip()));
      }
    }
    found.sort(
        Comparator.<ReuseAlignment>comparingInt(link -> given.getOrDefault(link.a().article(), 0))
            .thenComparingInt(link -> given.getOrDefault(link.b().article(), 0))
            .thenComparing(link -> link.a().span())
            .thenComparing(link -> link.b().span()));
    return List.copyOf(found);
  }

  /// The articles, each once, in an order that does not depend on the list given.
  private List<ReadArticle> read(List<AnnotatedArticle> articles) {
    Map<String, ReadArticle> byId = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      var article = articles.get(i);
      if (!byId.containsKey(article.article().id())) {
        var words = reader.read(article);
        var read = new ReadArticle(article, i, words, Fingerprinter.of(words));
        byId.put(read.id(), read);
      }
    }
    return byId.values().stream().sorted(CANONICAL).toList();
  }

  private static List<Passage> passages(ReadArticle one, ReadArticle other, Candidates candidates) {
    var aligned = Aligner.align(one.words, other.words);
    var passages = Evidence.keep(aligned, one.words, other.words);
    int spread = spread(passages, one, candidates);
    if (passages.isEmpty() || Evidence.isBoilerplate(passages, one.words, other.words, spread)) {
      return List.of();
    }
    var paraphrases = Paraphrases.of(one.words, other.words, passages);
    return Stream.concat(passages.stream(), paraphrases.stream()).toList();
  }

  /// In how many articles the least common fingerprint of the passages stands.
  private static int spread(List<Passage> passages, ReadArticle one, Candidates candidates) {
    return one.fingerprints.stream()
        .filter(print -> passages.stream().anyMatch(passage -> passage.a().has(print.word())))
        .mapToInt(candidates::spread)
        .filter(articles -> articles > 1)
        .min()
        .orElse(1);
  }

  private ReuseAlignment link(ReadArticle a, ReadArticle b, Passage passage) {
    var inA = passage.a().span(a.words);
    var inB = passage.b().span(b.words);
    boolean same = a.article.article().text(inA).equals(b.article.article().text(inB));
    var kind = same ? Kind.VERBATIM : passage.kind();
    var rule = "reuse." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ReuseAlignment(
        new Anchor(a.id(), inA),
        new Anchor(b.id(), inB),
        kind,
        same ? 1 : passage.score(),
        sources.direction(a.article, b.article),
        sources.change(a.article, inA, b.article, inB),
        new Origin("reuse", rule));
  }
}
