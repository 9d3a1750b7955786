package org.isnad.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.Claim;
import org.isnad.model.ReuseAlignment;
import org.isnad.model.ReuseAlignment.Kind;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.word.Word;

/// Traces what articles say back to where they have it from.
///
/// Attributions, reused passages and credits become claims across articles; each claim's roots are
/// counted, and claims that contradict each other are named.
public final class IsnadStep {

  private final Lands lands = new Lands();
  private final Nobodies nobodies = new Nobodies(lands);
  private final StatementReader reader = new StatementReader(nobodies);
  private final Counting counting = new Counting();
  private final Tolls tolls = new Tolls(counting);
  private final Apart apart = new Apart(lands);
  private final Openings openings = new Openings();
  private final Facts facts = new Facts(openings);
  private final Variance variance = new Variance(lands);
  private final Titles titles = new Titles();

  /// The claims in the order of the articles, with their roots and conflicts.
  ///
  /// @param wordsOf the words of an article
  public Traced trace(
      List<AnnotatedArticle> articles,
      Function<AnnotatedArticle, List<Word>> wordsOf,
      List<ReuseAlignment> reuse,
      List<Story> stories) {
    var statements = Speakers.settle(statements(articles, wordsOf, reuse), stories, titles);
    var pairs = new Candidates(statements).pairs(reuse, stories);
    var voices = new Voices(lands, nobodies);
    var grouping =
        new Grouping(
            statements, pairs, new Rivalry(voices, counting, tolls, apart, openings, variance));
    var book = new RootBook(statements);
    var copied =
        new Candidates(statements)
            .pairs(reuse.stream().filter(IsnadStep::isCopy).toList(), List.of());
    var corroboration = new Corroboration(statements, new Copies(copied), voices, facts, book);
    var claims = new ArrayList<Claim>();
    var claimOf = new HashMap<Integer, Integer>();
    for (var members : worthTelling(grouping, statements)) {
      members.forEach(member -> claimOf.put(member, claims.size()));
      claims.add(corroboration.weigh("C" + (claims.size() + 1), members));
    }
    new Happenings(statements, pairs, variance, corroboration).addTo(claims);
    var conflicts = new Contradictions(statements, claimOf, claims).of(grouping.tensions());
    return new Traced(claims, book.roots(), conflicts);
  }

  private List<Statement> statements(
      List<AnnotatedArticle> articles,
      Function<AnnotatedArticle, List<Word>> wordsOf,
      List<ReuseAlignment> reuse) {
    Map<String, List<Span>> reused = new HashMap<>();
    for (var link : reuse) {
      for (var anchor : List.of(link.a(), link.b())) {
        reused.computeIfAbsent(anchor.article(), id -> new ArrayList<>()).add(anchor.span());
      }
    }
    var seen = new HashSet<String>();
    var distinct = articles.stream().filter(article -> seen.add(article.article().id())).toList();
    return distinct.parallelStream()
        .flatMap(article -> {
          var own = reused.getOrDefault(article.article().id(), List.of());
          return reader.read(article, wordsOf.apply(article), own).stream();
        })
        .toList();
  }

  private static boolean isCopy(ReuseAlignment link) {
    return link.kind() != Kind.PARAPHRASE;
  }

  /// All groups but single statements in an article's own voice that nothing contradicts.
  private static List<List<Integer>> worthTelling(Grouping grouping, List<Statement> statements) {
    var tense = new HashSet<Integer>();
    grouping.tensions().forEach(tension -> tense.addAll(List.of(tension.a(), tension.b())));
    return grouping.groups().stream()
        .filter(members ->
            members.size() > 1
                || tense.contains(members.getFirst())
                || statements.get(members.getFirst()).attribution().isPresent())
        .toList();
  }
}
