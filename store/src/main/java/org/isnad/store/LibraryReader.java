package org.isnad.store;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.link.TracedStory;
import org.isnad.model.AnnotatedArticle;
import org.isnad.model.ReuseAlignment;
import org.isnad.reuse.ReusePair;
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

  /// The stories, the latest first; of one day those with most articles first.
  ///
  /// @param from how many to pass over
  /// @param most how many to give
  public synchronized List<StoryLine> stories(int from, int most) {
    return shelf.stories().stories(from, most);
  }

  /// The story of an id; or the one in which an article of this id, or of the only id that begins
  /// so, stands.
  ///
  /// @param id of the story, which is `S` and the id of an article, or of an article
  public synchronized Optional<StoredStory> story(String id) {
    var exact = shelf.stories().story(id);
    if (exact.isPresent()) {
      return exact.map(this::stored);
    }
    var article = id.startsWith("S") ? id.substring(1) : id;
    var ids = article.isEmpty() ? List.<String>of() : shelf.idsLike(article, 2);
    return ids.size() != 1
        ? Optional.empty()
        : shelf.stories().storyOf(ids.getFirst()).flatMap(shelf.stories()::story).map(this::stored);
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
    var articles = ids.stream().flatMap(id -> shelf.article(id).stream()).toList();
    var shared =
        shelf.links().pairsWithin(new TreeSet<>(ids)).stream()
            .flatMap(pair -> pair.passages().stream())
            .sorted(
                Comparator.<ReuseAlignment>comparingInt(link -> ids.indexOf(link.a().article()))
                    .thenComparingInt(link -> ids.indexOf(link.b().article())))
            .toList();
    return new StoredStory(traced, articles, shared);
  }

  /// Pairs in which an article stands and that share passages.
  public synchronized List<ReusePair> reuseOf(String article) {
    return shelf.links().pairs(Set.of(article));
  }

  /// What persons decided about stories, the latest first.
  public synchronized List<StoryDecision> decisions() {
    return shelf.decisions().decisions();
  }

  /// How many `stories` and `claims` there are, and stories `ofSeveral` articles.
  public synchronized Map<String, Long> linkCounts() {
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
