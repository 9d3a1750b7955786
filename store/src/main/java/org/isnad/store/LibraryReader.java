package org.isnad.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.entity.Decisions;
import org.isnad.link.TracedStory;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.reuse.ReusePair;
import org.isnad.store.Search.Count;
import org.isnad.store.Search.Found;
import org.isnad.store.Search.Request;
import org.isnad.store.lucene.Searcher;
import org.isnad.store.sqlite.Shelf;

/// A library opened to read, as it was at that moment; a writer is not disturbed.
///
/// Searching is safe for many threads, the rest for one at a time.
public final class LibraryReader implements AutoCloseable {

  private final Shelf shelf;
  private final Searcher searcher;

  private LibraryReader(Shelf shelf, Searcher searcher) {
    this.shelf = shelf;
    this.searcher = searcher;
  }

  /// Whether a folder holds a library.
  public static boolean isIn(Path folder) {
    return Shelf.isIn(folder);
  }

  /// Opens a library.
  ///
  /// @throws LibraryException when there is none, or it is of another version
  public static LibraryReader open(Path folder) {
    if (!Shelf.isIn(folder)) {
      throw new LibraryException(folder + ": there is no library here; `isnad add` makes one");
    }
    var shelf = Shelf.read(folder);
    try {
      return new LibraryReader(shelf, Searcher.open(folder));
    } catch (RuntimeException e) {
      shelf.close();
      throw e;
    }
  }

  /// The articles that fit a request.
  public Found find(Request request) {
    return searcher.find(request);
  }

  /// The article of an id, with the layers that are kept.
  public synchronized Optional<AnnotatedArticle> article(String id) {
    return shelf.article(id);
  }

  /// The bytes from which the page of an article was read.
  public synchronized Optional<byte[]> bytes(String article) {
    return shelf.bytes(article);
  }

  /// How many articles are stored and cannot be found yet: adding is under way, or was cut off.
  public synchronized int awaited() {
    return (int) shelf.idsAfter(searcher.batch()).stream().filter(id -> !searcher.has(id)).count();
  }

  /// A number that is another once something was written, for the articles found.
  public long version() {
    return searcher.version();
  }

  /// Whether nothing was written since it was opened.
  public boolean isCurrent() {
    return searcher.isCurrent();
  }

  /// The ids of the articles whose id begins so, at most `most`.
  public synchronized List<String> idsLike(String beginning, int most) {
    return shelf.idsLike(beginning, most);
  }

  /// The stories that fit, the latest first; of one day those with most articles first.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  public synchronized List<StoryLine> stories(StoryQuery query, int from, int most) {
    return shelf.stories().stories(query, from, most);
  }

  /// How many stories fit.
  public synchronized long count(StoryQuery query) {
    return shelf.stories().count(query);
  }

  /// All stories with who carries them and when, in no order: for sums over the whole library.
  public synchronized List<StoryFigures> figures() {
    return shelf.stories().figures();
  }

  /// The values of some facets of all articles, by article and facet; articles without any are left
  /// out.
  public Map<String, Map<String, List<String>>> labels(Set<String> facets) {
    return searcher.labels(facets);
  }

  /// The number of the last batch that came in.
  public synchronized long lastBatch() {
    return shelf.lastBatch();
  }

  /// The ids of the stories to which an id or the beginning of one leads: of a story, of an article
  /// that stands in it, or of a story that was named after such an article.
  ///
  /// @param id `S` and the id of an article, or the id of an article, or the beginning of these
  /// @param most how many to give
  public synchronized List<String> storiesLike(String id, int most) {
    var stories = like(id, most, shelf.stories()::storiesLike);
    if (!stories.isEmpty()) {
      return stories;
    }
    var article = id.startsWith("S") ? id.substring(1) : id;
    return article.isEmpty()
        ? List.of()
        : like(article, most, shelf::idsLike).stream()
            .flatMap(one -> shelf.stories().storyOf(one).stream())
            .distinct()
            .toList();
  }

  /// The ids of the claims that are called or begin so, at most `most`.
  public synchronized List<String> claimsLike(String id, int most) {
    return like(id, most, shelf.stories()::claimsLike);
  }

  /// The id itself where there is one, else those that begin so.
  private static List<String> like(
      String id, int most, BiFunction<String, Integer, List<String>> search) {
    if (id.isEmpty()) {
      return List.of();
    }
    var found = search.apply(id, most);
    return found.contains(id) ? List.of(id) : found;
  }

  /// The story of an id; or the one to which an id, or the beginning of one, alone leads.
  public synchronized Optional<StoredStory> story(String id) {
    var ids = storiesLike(id, 2);
    return ids.size() != 1
        ? Optional.empty()
        : shelf.stories().story(ids.getFirst()).map(this::stored);
  }

  /// The story in which a claim stands.
  ///
  /// @param id of the claim; of one that is no longer in use, the story of its article
  public synchronized Optional<StoredStory> storyOfClaim(String id) {
    var story = shelf.stories().storyOfClaim(id);
    if (story.isPresent()) {
      return story.flatMap(shelf.stories()::story).map(this::stored);
    }
    var place = id.startsWith("C") ? id.substring(1) : id;
    int dash = place.indexOf('-');
    return story(dash < 0 ? place : place.substring(0, dash));
  }

  private StoredStory stored(TracedStory traced) {
    var ids = traced.story().articles();
    return new StoredStory(traced, articles(ids), pairs(ids), shelf.decisions().identities());
  }

  private List<AnnotatedArticle> articles(List<String> ids) {
    return ids.stream().flatMap(id -> shelf.article(id).stream()).toList();
  }

  private List<ReusePair> pairs(List<String> ids) {
    return shelf.links().pairsWithin(new TreeSet<>(ids)).stream()
        .sorted(
            Comparator.<ReusePair>comparingInt(pair -> place(ids, pair, ReuseAlignment::a))
                .thenComparingInt(pair -> place(ids, pair, ReuseAlignment::b)))
        .toList();
  }

  private static int place(
      List<String> ids, ReusePair pair, Function<ReuseAlignment, Anchor> side) {
    return ids.indexOf(side.apply(pair.passages().getFirst()).article());
  }

  /// Some articles together: what of their stories stands in them, and which passages they share.
  ///
  /// @param ids of articles; those that are not there are passed over
  public synchronized StoredArticles together(List<String> ids) {
    var wanted = new TreeSet<>(ids);
    var stories =
        shelf.stories().storiesOf(wanted).stream()
            .flatMap(id -> shelf.stories().story(id).stream())
            .map(story -> story.within(wanted))
            .toList();
    return new StoredArticles(stories, articles(ids), pairs(ids), shelf.decisions().identities());
  }

  /// All values of a facet, the commonest first, each with the number of its articles.
  ///
  /// @param facet one of [org.isnad.store.lucene.Index#facetNames]
  public List<Count> values(String facet) {
    return searcher.values(facet);
  }

  /// The articles of all pages with the address of an article's page, oldest page first, else in
  /// the order in which they came: a page that was changed stands here once for each time.
  ///
  /// @return for each of the pages its articles
  public synchronized List<List<AnnotatedArticle>> versions(String article) {
    return shelf.keptPages().sameAddress(article).stream()
        .map(ids -> ids.stream().flatMap(id -> shelf.article(id).stream()).toList())
        .toList();
  }

  /// What persons decided, the latest first.
  public synchronized List<Decision> decisions() {
    return shelf.decisions().decisions();
  }

  /// What persons decided on who is who, as the stages that link follow it.
  public synchronized Decisions identities() {
    return shelf.decisions().identities();
  }

  /// What speaks for two stories being one.
  ///
  /// @throws LibraryException when one of them is not here
  public synchronized StoryEvidence evidence(String one, String other) {
    return new StoryEvidence.Gathering(shelf).of(one, other);
  }

  /// The stories whose articles were like enough to those of a story to be compared, the likest
  /// first, each with how probable it is that both are one, 0 to 1.
  public synchronized Map<String, Double> near(String story) {
    return new StoryEvidence.Gathering(shelf).near(story);
  }

  /// How much holds between the articles.
  public synchronized LinkCounts linkCounts() {
    return shelf.stories().counts();
  }

  /// How many pages there are.
  public synchronized long pages() {
    return shelf.pages();
  }

  /// How many articles there are.
  public synchronized long articles() {
    return shelf.articles();
  }

  @Override
  public void close() {
    try (shelf) {
      searcher.close();
    }
  }
}
